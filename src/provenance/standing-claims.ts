import type { ClaimMask } from "../graph/selection.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { supportOf } from "./sourcing.ts";

/** Selects the claims that give support today: neither withdrawn nor read in a work that is retracted. */
export function standingClaims(table: ClaimTable): ClaimMask {
  const mask = new Uint8Array(table.size);
  const { asserts, denies } = supportOf(table, mask.keys());
  for (const row of [...asserts, ...denies]) mask[row] = 1;
  return mask;
}
