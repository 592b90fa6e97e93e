import { claimsAt } from "../table/adjacency.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import type { Row } from "../table/row.ts";
import { neighboursOf } from "./neighbours.ts";
import { type ClaimMask, isSelected } from "./selection.ts";

/** What lies around an entity. */
export interface Neighbourhood {
  /** Entities by their distance in hops, the middle at 0, nearer ones first. */
  readonly distances: ReadonlyMap<number, number>;
  /** The claims with both ends among them, in ascending order. */
  readonly claims: readonly Row[];
}

/** The entities within so many hops of one, whichever way the claims lead, and all claims among them. */
export function neighbourhood(table: ClaimTable, middle: number, hops: number, mask?: ClaimMask): Neighbourhood {
  const distances = new Map([[middle, 0]]);
  // A map keeps the order of insertion and shows what is added on the way: it is its own queue.
  for (const [entity, distance] of distances) {
    if (distance === hops) continue;
    for (const next of neighboursOf(table, entity, mask)) if (!distances.has(next)) distances.set(next, distance + 1);
  }

  const claims: Row[] = [];
  for (const entity of distances.keys()) {
    for (const row of claimsAt(table.outgoing, entity)) {
      if (isSelected(mask, row) && distances.has(table.columns.object[row] ?? -1)) claims.push(row);
    }
  }
  return { distances, claims: claims.sort((a, b) => a - b) };
}
