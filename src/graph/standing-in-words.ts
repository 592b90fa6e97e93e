import type { Claim } from "../model/claim.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { becameInWords } from "./falls/became-in-words.ts";

/**
 * What became of a claim since it was told, in words: that it was withdrawn or taken back, that its work was retracted or
 * corrected, that it ended in an acquittal or was dropped. Whoever says the claim says this with it. Empty of one that
 * stands as it was told.
 */
export function standingInWords(claim: Claim, table: ClaimTable): string {
  return becameInWords(claim, table.sources[table.sourceIndex(claim.source) ?? -1], (id) => {
    const row = table.rowOf(id);
    return row === undefined ? undefined : table.claim(row);
  });
}
