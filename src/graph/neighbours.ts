import { claimsAt } from "../table/adjacency.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { type ClaimMask, isSelected } from "./selection.ts";

/** The entities at the other ends of an entity's selected claims, each once, in ascending order, without itself. */
export function neighboursOf(table: ClaimTable, entity: number, mask?: ClaimMask): number[] {
  const { object, subject } = table.columns;
  const found = new Set<number>();
  for (const row of claimsAt(table.outgoing, entity)) if (isSelected(mask, row)) found.add(object[row] ?? entity);
  for (const row of claimsAt(table.incoming, entity)) if (isSelected(mask, row)) found.add(subject[row] ?? entity);
  found.delete(entity);
  return [...found].sort((a, b) => a - b);
}
