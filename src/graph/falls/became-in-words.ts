import type { Claim } from "../../model/claim.ts";
import type { ClaimId } from "../../model/id.ts";
import type { Source } from "../../model/source.ts";
import { endingsOf } from "./endings-of.ts";

/** What became of a claim that was read in a source, in words, wherever its records are held; empty of one that stands as it was told. */
export function becameInWords(
  claim: Claim,
  source: Source | undefined,
  claimOf: (id: ClaimId) => Claim | undefined,
): string {
  const { withdrawal } = claim;
  const { status, statusChange } = source ?? {};
  const parts = [
    ...(withdrawal === undefined ? [] : [`withdrawn (${withdrawal.kind}) ${withdrawal.when}: ${withdrawal.why}`]),
    ...(statusChange === undefined ? [] : [`its work was ${status} ${statusChange.when}: ${statusChange.why}`]),
    ...endingsOf(claim, claimOf).map(({ id, procedural }) => {
      const ended = `${procedural?.status} as of ${procedural?.asOf}`;
      return id === claim.id ? ended : `${ended}, as told in ${id}`;
    }),
  ];
  // A reason may be a sentence with its full stop.
  return parts.map((part, i) => (i < parts.length - 1 ? part.replace(/\.$/, "") : part)).join("; ");
}
