import type { Row } from "./row.ts";

/**
 * Claims by one of their ends, in compressed sparse rows: the claims of entity e are
 * `claims[offsets[e]] … claims[offsets[e + 1] - 1]`, in ascending row order.
 */
export interface Adjacency {
  readonly offsets: Uint32Array;
  readonly claims: Uint32Array;
}

/**
 * Indexes the edge claims by one end, by counting sort in O(claims + entities).
 * @param ends the entity at that end, one a row.
 * @param isEdge whether a row is an edge; the others are left out.
 */
export function buildAdjacency(ends: Uint32Array, entityCount: number, isEdge: (row: Row) => boolean): Adjacency {
  const offsets = new Uint32Array(entityCount + 1);
  for (let row = 0; row < ends.length; row++) {
    if (isEdge(row)) bump(offsets, (ends[row] ?? 0) + 1);
  }
  for (let e = 0; e < entityCount; e++) offsets[e + 1] = (offsets[e + 1] ?? 0) + (offsets[e] ?? 0);

  const claims = new Uint32Array(offsets[entityCount] ?? 0);
  const next = offsets.slice(0, entityCount);
  for (let row = 0; row < ends.length; row++) {
    if (isEdge(row)) claims[bump(next, ends[row] ?? 0)] = row;
  }
  return { offsets, claims };
}

/** Adds one in place and gives what was there before. */
function bump(counts: Uint32Array, index: number): number {
  const before = counts[index] ?? 0;
  counts[index] = before + 1;
  return before;
}

/** The rows at an entity, a view without copying; empty for an entity that is not there. */
export function claimsAt({ offsets, claims }: Adjacency, entity: number): Uint32Array {
  return claims.subarray(offsets[entity] ?? 0, offsets[entity + 1] ?? 0);
}
