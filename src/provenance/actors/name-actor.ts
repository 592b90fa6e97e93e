import type { ClaimTable } from "../../table/claim-table.ts";
import type { Actor } from "./actor.ts";

/** An actor by name, a work by its title. */
export function nameActor(table: ClaimTable, actor: Actor): string {
  switch (actor.kind) {
    case "entity":
      return table.entities[table.entityIndex(actor.id) ?? -1]?.name ?? actor.id;
    case "source":
      return table.sources[table.sourceIndex(actor.id) ?? -1]?.title ?? actor.id;
    case "unnamed":
      return `the unnamed voice of ${nameActor(table, actor.of)}`;
    case "host":
      return `whoever publishes at ${actor.host}`;
    default:
      return actor satisfies never;
  }
}
