import type { EdgeClaim } from "../../model/claim.ts";
import type { ClaimTable } from "../../table/claim-table.ts";

/** The claims that are edges, one after another, in the table's order. */
export function* edgeClaims(table: ClaimTable): Iterable<EdgeClaim> {
  for (let row = 0; row < table.size; row++) {
    const claim = table.claim(row);
    if (claim.object !== undefined) yield claim;
  }
}
