import { firstOfPair } from "../../graph/first-of-pair.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE } from "../../table/row.ts";

const remembered = new WeakMap<ClaimTable, Uint32Array>();

/** The link of each claim, by its row: the first claim between the same two ends, whichever way. `NONE` of a remark. Worked out once for a table. */
export function linksByRow(table: ClaimTable): Uint32Array {
  const known = remembered.get(table) ?? firstBetween(table);
  remembered.set(table, known);
  return known;
}

function firstBetween({ columns: { subject, object }, size }: ClaimTable): Uint32Array {
  const edges = new Uint32Array(size);
  let count = 0;
  for (let row = 0; row < size; row++) if (object[row] !== NONE) edges[count++] = row;
  const rows = edges.subarray(0, count);
  const first = firstOfPair({ from: rows.map((row) => subject[row] ?? 0), to: rows.map((row) => object[row] ?? 0) });

  const links = new Uint32Array(size).fill(NONE);
  for (let line = 0; line < count; line++) links[rows[line] ?? NONE] = rows[first[line] ?? NONE] ?? NONE;
  return links;
}
