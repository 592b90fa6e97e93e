import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import { endedClaims } from "./ended-claims.ts";

/** How a claim may have fallen since it was told. */
export const FALLS = ["withdrawn", "retracted", "ended"] as const;
export type Fall = (typeof FALLS)[number];

/**
 * The claims that a picture draws paler, with why: withdrawn or taken back, read in a work that was retracted, or of what
 * ended in an acquittal or was dropped. Of a large case few claims are looked at whole, once.
 */
export function fallenClaims(table: ClaimTable): ReadonlyMap<Row, Fall> {
  const known = remembered.get(table) ?? fallenIn(table);
  remembered.set(table, known);
  return known;
}

const remembered = new WeakMap<ClaimTable, ReadonlyMap<Row, Fall>>();

function fallenIn(table: ClaimTable): ReadonlyMap<Row, Fall> {
  const { withdrawn, source } = table.columns;
  const isRetracted = table.sources.map(({ status }) => status === "retracted");
  const ended = endedClaims(
    table,
    withdrawn.map((is) => 1 - is),
  );
  const fallen = new Map<Row, Fall>();
  for (let row = 0; row < table.size; row++) {
    if (withdrawn[row] === 1) fallen.set(row, "withdrawn");
    else if (isRetracted[source[row] ?? -1] === true) fallen.set(row, "retracted");
    else if (ended.has(row)) fallen.set(row, "ended");
  }
  return fallen;
}
