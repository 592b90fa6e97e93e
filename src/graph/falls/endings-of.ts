import type { Claim } from "../../model/claim.ts";
import type { ClaimId } from "../../model/id.ts";

/** The claims that tell that what a claim alleges ended in an acquittal or was dropped: others, or else itself. */
export function endingsOf(claim: Claim, claimOf: (id: ClaimId) => Claim | undefined): readonly Claim[] {
  const told = claim.outcome.flatMap((id) => {
    const other = claimOf(id);
    return other?.status === "standing" && other.id !== claim.id && isEnding(other) ? [other] : [];
  });
  // Who tells how it ended tells it better than the claim itself.
  return told.length === 0 && isEnding(claim) ? [claim] : told;
}

/**
 * Whether a claim tells an ending: few proceedings end what is alleged, an acquittal, or that they were dropped.
 * @param hasComeAbout whether what is so dated had come about on the day that is asked about
 */
export const isEnding = ({ procedural }: Claim, hasComeAbout: (edtf: string) => boolean = () => true): boolean =>
  (procedural?.status === "acquitted" || procedural?.status === "dropped") && hasComeAbout(procedural.asOf);
