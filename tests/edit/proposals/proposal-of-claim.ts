import { isSomebody } from "../../../src/model/attribution.ts";
import type { Claim } from "../../../src/model/claim.ts";

/** A claim of a case as a careful program would propose it: without a sentence, without positions, and each speaker with the passage that names them. */
export function proposalOfClaim(claim: Claim): Record<string, unknown> {
  const { source, anchor, subject, predicate, object, value, polarity, attribution, alsoAt } = claim;
  const quoteOf = ({ exact, prefix, suffix }: Claim["anchor"]) => ({
    exact,
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
  });
  const speaker = alsoAt.find(({ role }) => role === "speaker");
  return {
    source,
    quote: quoteOf(anchor),
    subject,
    predicate,
    ...(object !== undefined ? { object } : { value }),
    polarity,
    attribution: attribution.map(({ by, mode, cue, in: work, hedges, time, basis }) => ({
      by,
      mode,
      ...(isSomebody(by) && speaker !== undefined && { at: quoteOf(speaker.anchor) }),
      ...(cue !== undefined && { cue }),
      ...(work !== undefined && { in: work }),
      hedges,
      ...(time !== undefined && { time }),
      ...(basis !== undefined && { basis }),
    })),
    alsoAt: alsoAt.map(({ role, anchor: further }) => ({ role, quote: quoteOf(further) })),
    hedges: claim.hedges,
    ...(claim.time !== undefined && { time: claim.time }),
    ...(claim.place !== undefined && { place: claim.place }),
    qualifiers: claim.qualifiers,
    ...(claim.procedural !== undefined && { procedural: claim.procedural }),
  };
}
