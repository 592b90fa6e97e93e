import type { EdgeClaim } from "../../model/claim.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Format } from "../format.ts";
import { edgeClaims } from "../words/edge-claims.ts";

/** The claims between two entities that a format has a place for: exactly these are its edges. */
export function* heldEdges(format: Format, table: ClaimTable): Iterable<EdgeClaim> {
  for (const claim of edgeClaims(table)) {
    if (format.holds?.(claim, table) ?? true) yield claim;
  }
}
