/**
 * Claims by one of their ends, in compressed sparse rows: the claims of entity e are
 * `claims[offsets[e]] … claims[offsets[e + 1] - 1]`, in ascending row order.
 */
export interface Adjacency {
  readonly offsets: Uint32Array;
  readonly claims: Uint32Array;
}
