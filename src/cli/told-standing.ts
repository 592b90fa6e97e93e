import { standingInWords } from "../graph/standing-in-words.ts";
import type { Claim } from "../model/claim.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { printable } from "./terminal.ts";

/** What became of a claim, behind its statement; nothing where it stands. */
export function toldStanding(claim: Claim, table: ClaimTable): string {
  const words = standingInWords(claim, table);
  return words === "" ? "" : ` (${printable(words)})`;
}

/** The same for programs, as one field beside the claim's own. */
export function standingJson(claim: Claim, table: ClaimTable): { readonly standing?: string } {
  const standing = standingInWords(claim, table);
  return standing === "" ? {} : { standing };
}
