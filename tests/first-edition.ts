import type { Step } from "../src/model/attribution.ts";
import type { Claim } from "../src/model/claim.ts";
import { THE_WORK, UNATTRIBUTED } from "../src/model/id.ts";
import type { CaseWithTexts } from "./arbitrary-case.ts";

/** The same case without what the second edition of the record added, for laws that do not speak of that. */
export const firstEdition = ({ records, texts }: CaseWithTexts): CaseWithTexts => ({
  records: {
    ...records,
    entities: records.entities.map(({ joinedInto: _, ...entity }) => ({ ...entity, notSame: [] })),
    sources: records.sources.map(({ embargo: _, joinedInto: __, text, ...source }) => ({
      ...source,
      access: "open",
      ...(text === undefined ? {} : { text: { sha256: text.sha256, length: text.length } }),
    })),
    claims: records.claims.map(firstEditionOf),
    replies: records.replies.map(({ soughtBy: _, ...reply }) => reply),
    readings: [],
    marks: [],
  },
  texts,
});

function firstEditionOf(claim: Claim): Claim {
  const { translation: _, ...anchor } = claim.anchor;
  const [origin, ...later] = claim.attribution;
  const { when, why, supersededBy } = claim.withdrawal ?? {};
  return {
    ...claim,
    anchor,
    alsoAt: [],
    attribution: [named(origin), ...later.map(named)],
    outcome: [],
    ...(when === undefined || why === undefined
      ? {}
      : { withdrawal: { kind: "miscoded", when, why, ...(supersededBy === undefined ? {} : { supersededBy }) } }),
  };
}

const named = ({ basis: _, terms: __, ...step }: Step): Step => ({
  ...step,
  by: step.by === THE_WORK ? UNATTRIBUTED : step.by,
});
