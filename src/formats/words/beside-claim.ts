import type { Claim } from "../../model/claim.ts";
import type { ClaimFields } from "./claim-fields.ts";
import { unlessEmpty } from "./unless-empty.ts";

/** A new field of claims must have its line below; the mark says the id and the source under names of their own. */
type EveryField = Readonly<Record<string, unknown>> & {
  readonly [Field in Exclude<keyof Claim, "id" | "source">]: unknown;
};

/**
 * The mark and all of a claim's record, for our own readers, beside what a format has a place for; what says nothing is
 * undefined. Key by key, since to spread one object into another a million times takes longer than to write them.
 */
export const besideClaim = (claim: Claim, fields: ClaimFields) =>
  ({
    allegation: claim.allegation,
    claimId: claim.id,
    standing: fields.standing || undefined,
    unchecked: fields.unchecked || undefined,
    sourceId: claim.source,
    speaker: fields.speaker,
    speakerKind: fields.speakerKind,
    polarity: claim.polarity,
    subject: claim.subject,
    object: claim.object,
    predicate: claim.predicate,
    value: claim.value,
    anchor: claim.anchor,
    alsoAt: unlessEmpty(claim.alsoAt),
    statement: claim.statement,
    attribution: claim.attribution,
    hedges: unlessEmpty(claim.hedges),
    time: claim.time,
    place: claim.place,
    qualifiers: claim.qualifiers,
    procedural: claim.procedural,
    outcome: unlessEmpty(claim.outcome),
    recordedBy: claim.recordedBy,
    recordedAt: claim.recordedAt,
    status: claim.status,
    withdrawal: claim.withdrawal,
    note: claim.note,
  }) satisfies EveryField;
