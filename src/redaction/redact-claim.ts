import { isSomebody, type Step } from "../model/attribution.ts";
import type { Claim } from "../model/claim.ts";
import { asClaimId, asEntityId, asSourceId, type SourceId } from "../model/id.ts";
import type { Source } from "../model/source.ts";
import type { Redaction } from "./redaction.ts";

/** Redacts one claim: it stays an edge between the same two, from the same source; see `redactCase` for the rule. */
export function redactClaim(
  claim: Claim,
  redaction: Redaction,
  textOf: ReadonlyMap<SourceId, Source["text"]>,
  isTied: boolean,
): Claim {
  const { ids, ledger, words, mentions, inWords, wholeText } = redaction;
  const { object, value, ...rest } = claim;
  const { anchor, time, withdrawal } = rest;
  const [origin, ...carried] = rest.attribution;
  const isTelling = isTied || [anchor.exact, anchor.prefix, anchor.suffix].some(mentions);
  if (ids.claim(claim.id) !== claim.id) ledger.enter("claim.id", "replaced");

  const redacted = {
    ...inWords("claim", rest, ["statement", "recordedBy", "note"]),
    id: asClaimId(ids.claim(claim.id)),
    subject: asEntityId(ids.entity(claim.subject)),
    source: asSourceId(ids.source(claim.source)),
    anchor: (isTelling ? wholeText("claim.anchor", anchor, textOf.get(claim.source)) : undefined) ?? anchor,
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
    ...(withdrawal === undefined
      ? {}
      : {
          withdrawal: {
            ...inWords("claim.withdrawal", withdrawal, ["why"]),
            ...(withdrawal.supersededBy === undefined
              ? {}
              : { supersededBy: asClaimId(ids.claim(withdrawal.supersededBy)) }),
          },
        }),
  };
  return object !== undefined
    ? { ...redacted, object: asEntityId(ids.entity(object)) }
    : { ...redacted, value: words("claim.value", value) };
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
