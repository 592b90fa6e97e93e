import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import type { ClaimMask } from "../selection.ts";
import { isEnding } from "./endings-of.ts";

/**
 * For each claim of what ended in an acquittal or was dropped those that tell so; none where it says so itself. One that
 * only tells how others ended is an ending, and has none: what has fallen is what it is about.
 * @param mask which claims tell anything
 * @param hasComeAbout whether what is so dated had come about on the day that is asked about
 */
export function endedClaims(
  table: ClaimTable,
  mask: ClaimMask,
  hasComeAbout: (edtf: string) => boolean = () => true,
): ReadonlyMap<Row, readonly Row[]> {
  const found = new Map<Row, readonly Row[]>();
  const told = new Set<Row>();
  for (let row = 0; row < table.size; row++) {
    if (mask[row] !== 1 || !mayHaveEnded(table, row)) continue;
    const claim = table.claim(row);
    const endings = claim.outcome.flatMap((id) => {
      const other = table.rowOf(id);
      const isTold = other !== undefined && other !== row && mask[other] === 1;
      return isTold && isEnding(table.claim(other), hasComeAbout) ? [other] : [];
    });
    for (const other of endings) told.add(other);
    if (endings.length > 0 || isEnding(claim, hasComeAbout)) found.set(row, endings);
  }
  for (const row of told) if (found.get(row)?.length === 0) found.delete(row);
  return found;
}

/** Few claims have anything to do with the courts, and these have it among their rare fields. */
const mayHaveEnded = ({ columns: { rare } }: ClaimTable, row: Row): boolean =>
  (rare.offsets[row + 1] ?? 0) > (rare.offsets[row] ?? 0);
