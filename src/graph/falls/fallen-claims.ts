import type { ClaimId } from "../../model/id.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import { endingsOf } from "./endings-of.ts";

/** How a claim may have fallen since it was told. */
export const FALLS = ["withdrawn", "retracted", "ended"] as const;
export type Fall = (typeof FALLS)[number];

/**
 * The claims that a picture draws paler, with why: withdrawn or taken back, read in a work that was retracted, or ended in
 * an acquittal or dropped. Of a large case few claims are looked at whole.
 */
export function fallenClaims(table: ClaimTable): ReadonlyMap<Row, Fall> {
  const { withdrawn, source, rare } = table.columns;
  const isRetracted = table.sources.map(({ status }) => status === "retracted");
  const claimOf = (id: ClaimId) => {
    const row = table.rowOf(id);
    return row === undefined ? undefined : table.claim(row);
  };
  const fallen = new Map<Row, Fall>();
  for (let row = 0; row < table.size; row++) {
    if (withdrawn[row] === 1) fallen.set(row, "withdrawn");
    else if (isRetracted[source[row] ?? -1] === true) fallen.set(row, "retracted");
    // What is known of the courts is among the rare fields.
    else if ((rare.offsets[row + 1] ?? 0) > (rare.offsets[row] ?? 0) && endingsOf(table.claim(row), claimOf).length > 0)
      fallen.set(row, "ended");
  }
  return fallen;
}
