import type { ClaimMask } from "../../graph/selection.ts";
import { POLARITIES, type Polarity } from "../../model/claim.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import { standingClaims } from "../standing-claims.ts";

/**
 * Parts claims into those that assert and those that deny. Withdrawn ones and those of retracted works give no support
 * and are left out.
 * @param mask which claims give support instead, as on an earlier day
 */
export function supportOf(
  table: ClaimTable,
  claims: Iterable<Row>,
  mask: ClaimMask = standingClaims(table),
): Readonly<Record<Polarity, readonly Row[]>> {
  const parted: Record<Polarity, Row[]> = { asserts: [], denies: [] };
  for (const row of claims) {
    if (mask[row] === 1) parted[POLARITIES[table.columns.polarity[row] ?? 0] ?? "asserts"].push(row);
  }
  return parted;
}
