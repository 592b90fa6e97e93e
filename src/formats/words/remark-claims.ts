import { isEdgeClaim, type Remark } from "../../model/claim.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE } from "../../table/row.ts";

/** The claims without a second end, one after another, in the table's order; no edges, so they travel beside the graph. */
export function* remarkClaims(table: ClaimTable): Iterable<Remark> {
  for (let row = 0; row < table.size; row++) {
    if (table.columns.object[row] !== NONE) continue;
    const claim = table.claim(row);
    if (!isEdgeClaim(claim)) yield claim;
  }
}
