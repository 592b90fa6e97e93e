import { partOf, type WorkingCase } from "../../edit/working-case.ts";
import { becameInWords } from "../../graph/falls/became-in-words.ts";
import type { Claim } from "../../model/claim.ts";

/** What became of a claim since it was told, as the case is now; empty of one that stands as it was told. */
export const becameNow = (working: WorkingCase, claim: Claim): string =>
  becameInWords(claim, partOf(working, "sources", claim.source), (id) => partOf(working, "claims", id));

/** A claim's sentence, with what became of it since; nothing of none. */
export function claimInWords(working: WorkingCase, claim: Claim | undefined): string | undefined {
  if (claim === undefined) return undefined;
  const became = becameNow(working, claim);
  return became === "" ? claim.statement : `${claim.statement} (${became})`;
}
