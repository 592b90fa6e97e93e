import { asClaimId, asEntityId } from "../../model/id.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";

/** What somebody has opened: an entity, by its position, or a claim, by its row; or nothing, and the case itself is shown. */
export type Chosen =
  | { readonly kind: "nothing" }
  | { readonly kind: "entity"; readonly entity: number }
  | { readonly kind: "claim"; readonly row: Row };

/** No choice: the case itself. */
export const NOTHING: Chosen = { kind: "nothing" };

/** The part of the address that brings the choice back, such as "#claim=payment"; it names ids, which outlive rows. */
export function hashOf(chosen: Chosen, table: ClaimTable): string {
  switch (chosen.kind) {
    case "nothing":
      return "";
    case "entity":
      return `#entity=${encodeURIComponent(table.entities[chosen.entity]?.id ?? "")}`;
    case "claim":
      return `#claim=${encodeURIComponent(table.claim(chosen.row).id)}`;
    default:
      return chosen satisfies never;
  }
}

/** What an address asks for; nothing where it names what is not in the case. */
export function chosenIn(hash: string, table: ClaimTable): Chosen {
  const asked = new URLSearchParams(hash.replace(/^#/, ""));
  const row = table.rowOf(asClaimId(asked.get("claim") ?? ""));
  if (row !== undefined) return { kind: "claim", row };

  const entity = table.entityIndex(asEntityId(asked.get("entity") ?? ""));
  return entity === undefined ? NOTHING : { kind: "entity", entity };
}
