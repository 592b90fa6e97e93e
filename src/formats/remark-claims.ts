import { isEdgeClaim, type Remark } from "../model/claim.ts";
import type { ClaimTable } from "../table/claim-table.ts";

/** The claims without a second end, one after another, in the table's order; no edges, so they travel with the graph as a whole. */
export function* remarkClaims(table: ClaimTable): Iterable<Remark> {
  for (let row = 0; row < table.size; row++) {
    const claim = table.claim(row);
    if (!isEdgeClaim(claim)) yield claim;
  }
}
