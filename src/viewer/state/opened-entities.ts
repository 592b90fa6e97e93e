import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE } from "../../table/row.ts";
import type { Chosen } from "./chosen.ts";

/** The entities that what is opened is about, by their positions: itself, the ends of a claim or of paths. */
export function openedEntities({ columns }: ClaimTable, chosen: Chosen): readonly number[] {
  switch (chosen.kind) {
    case "nothing":
      return [];
    case "entity":
      return [chosen.entity];
    case "claim":
      return [columns.subject[chosen.row] ?? NONE, columns.object[chosen.row] ?? NONE].filter((one) => one !== NONE);
    case "paths":
      return [chosen.from, chosen.to];
    default:
      return chosen satisfies never;
  }
}
