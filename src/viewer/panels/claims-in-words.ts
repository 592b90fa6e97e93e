import type { ClaimMask } from "../../graph/selection.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";

/**
 * How many claims, and how many of them deny or count for nothing: "4 claims, 1 of them a denial, 1 no longer standing".
 * @param support the claims that give support
 */
export function claimsInWords({ columns }: ClaimTable, rows: readonly Row[], support: ClaimMask): string {
  const standing = rows.filter((row) => support[row] === 1);
  const denials = standing.filter((row) => columns.polarity[row] === 1).length;
  const gone = rows.length - standing.length;
  if (rows.length === 1) return denials === 1 ? "1 denial" : gone === 1 ? "1 claim, no longer standing" : "1 claim";
  const said = [
    ...(denials === 0 ? [] : [denials === 1 ? "1 of them a denial" : `${denials} of them denials`]),
    ...(gone === 0 ? [] : [denials === 0 ? `${gone} of them no longer standing` : `${gone} no longer standing`]),
  ];
  return [`${rows.length} claims`, ...said].join(", ");
}
