import { isSomebody, type Step } from "../model/attribution.ts";
import type { Claim } from "../model/claim.ts";
import { asClaimId, asEntityId, asSourceId, type SourceId } from "../model/id.ts";
import type { Source } from "../model/source.ts";
import { isTellingPassage, redactAnchor } from "./redact-anchor.ts";
import type { Redaction } from "./redaction.ts";

/** Redacts one claim: it stays an edge between the same two, from the same source; see `redactCase` for the rule. */
export function redactClaim(
  claim: Claim,
  redaction: Redaction,
  textOf: ReadonlyMap<SourceId, Source["text"]>,
  isTied: boolean,
): Claim {
  const { ids, ledger, words, mentions, inWords } = redaction;
  const { object, value, ...rest } = claim;
  const { anchor, time, withdrawal } = rest;
  const [origin, ...carried] = rest.attribution;
  const isTelling = isTied || isTellingPassage(anchor, redaction);
  // Where else it stands is where to look for who it is about.
  const alsoAt = claim.alsoAt.filter((further) => !isTelling && !isTellingPassage(further.anchor, redaction));
  ledger.enter("claim.alsoAt", "withheld", claim.alsoAt.length - alsoAt.length);
  if (ids.claim(claim.id) !== claim.id) ledger.enter("claim.id", "replaced");

  const redacted = {
    ...inWords("claim", rest, ["statement", "recordedBy", "note"]),
    id: asClaimId(ids.claim(claim.id)),
    subject: asEntityId(ids.entity(claim.subject)),
    source: asSourceId(ids.source(claim.source)),
    anchor: redactAnchor("claim.anchor", anchor, isTelling, textOf.get(claim.source), redaction),
    alsoAt: alsoAt.map((further) => ({
      ...further,
      anchor: redactAnchor("claim.alsoAt.anchor", further.anchor, false, undefined, redaction),
    })),
    outcome: claim.outcome.map((id) => asClaimId(ids.claim(id))),
    attribution: [redactStep(origin, redaction), ...carried.map((step) => redactStep(step, redaction))] as const,
    hedges: claim.hedges.map((hedge) => words("claim.hedges", hedge)),
    qualifiers: Object.fromEntries(
      Object.entries(claim.qualifiers).map(([name, value], i) => [
        mentions(name) ? `qualifier-${i + 1}` : name,
        words("claim.qualifiers", value),
      ]),
    ),
    ...(time === undefined ? {} : { time: inWords("claim.time", time, ["raw"]) }),
    ...(claim.place === undefined ? {} : { place: asEntityId(ids.entity(claim.place)) }),
    ...(withdrawal === undefined ? {} : { withdrawal: redactWithdrawal(withdrawal, isTied, textOf, redaction) }),
  };
  return object !== undefined
    ? { ...redacted, object: asEntityId(ids.entity(object)) }
    : { ...redacted, value: words("claim.value", value) };
}

type Withdrawal = NonNullable<Claim["withdrawal"]>;

function redactWithdrawal(
  withdrawal: Withdrawal,
  isTied: boolean,
  textOf: ReadonlyMap<SourceId, Source["text"]>,
  redaction: Redaction,
): Withdrawal {
  const { ids, inWords } = redaction;
  const { source, anchor, supersededBy } = withdrawal;
  const text = source && textOf.get(source);
  const isTelling = anchor !== undefined && (isTied || isTellingPassage(anchor, redaction));
  return {
    ...inWords("claim.withdrawal", withdrawal, ["why"]),
    ...(source === undefined ? {} : { source: asSourceId(ids.source(source)) }),
    ...(anchor === undefined
      ? {}
      : { anchor: redactAnchor("claim.withdrawal.anchor", anchor, isTelling, text, redaction) }),
    ...(supersededBy === undefined ? {} : { supersededBy: asClaimId(ids.claim(supersededBy)) }),
  };
}

function redactStep(step: Step, { ids, words, inWords }: Redaction): Step {
  return {
    ...inWords("claim.attribution", step, ["cue"]),
    by: isSomebody(step.by) ? asEntityId(ids.entity(step.by)) : step.by,
    hedges: step.hedges.map((hedge) => words("claim.attribution.hedges", hedge)),
    ...(step.in === undefined ? {} : { in: asSourceId(ids.source(step.in)) }),
    ...(step.time === undefined ? {} : { time: inWords("claim.attribution.time", step.time, ["raw"]) }),
  };
}
