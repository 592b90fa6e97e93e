import { POLARITIES } from "../../model/claim.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row } from "../../table/row.ts";

/**
 * Finds, for each denial, the claims that assert what it denies: same subject, predicate and object. Times are not
 * compared, since most denials name none.
 * @returns a function from a denial's row to theirs, empty where nobody in the case asserts it
 */
export function deniedRows(table: ClaimTable): (denial: Row) => readonly Row[] {
  const { subject, predicate, object, polarity } = table.columns;
  const denies = POLARITIES.indexOf("denies");
  const key = (row: Row) => `${subject[row]} ${predicate[row]} ${object[row]}`;
  const edges = Array.from({ length: table.size }, (_, row) => row).filter((row) => object[row] !== NONE);

  const asserting = new Map<string, Row[]>();
  for (const row of edges) if (polarity[row] === denies) asserting.set(key(row), []);
  for (const row of edges) if (polarity[row] !== denies) asserting.get(key(row))?.push(row);
  return (denial) => asserting.get(key(denial)) ?? [];
}
