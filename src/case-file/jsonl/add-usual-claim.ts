import type { DistinctTexts } from "../../table/distinct-texts.ts";
import type { GrowingTable } from "../../table/grow-table.ts";
import { HASH_LENGTH } from "../../table/hash-column.ts";
import { NONE } from "../../table/row.ts";
import type { GrowingTexts } from "../../table/text-column.ts";
import type { KnownDates } from "./known-dates.ts";
import type { Span, UsualClaim, UsualStep, UsualTime } from "./usual-claim.ts";

/**
 * Lays a claim out in the next row of a table straight from the bytes of its line, as `addClaim` does its record.
 * @returns false where its id is taken, and nothing was added
 */
export function addUsualClaim(table: GrowingTable, claim: UsualClaim, bytes: Uint8Array, dates: KnownDates): boolean {
  const { ids, words, columns } = table;
  const row = ids.size();
  if (ids.placeFor(bytes, claim.id.from, claim.id.to) !== row) return false;

  columns.subject.add(claim.subject);
  columns.object.add(claim.object);
  addText(columns.value, claim.value, bytes);
  columns.predicate.add(claim.predicate);
  columns.polarity.add(claim.polarity);
  columns.source.add(claim.source);
  columns.anchorStart.add(claim.anchorStart);
  columns.anchorEnd.add(claim.anchorEnd);
  addText(columns.exact, claim.exact, bytes);
  addText(columns.prefix, claim.prefix, bytes);
  addText(columns.suffix, claim.suffix, bytes);
  const { sha256 } = claim;
  if (sha256.to === 0) columns.passageHash.addZeros(HASH_LENGTH);
  else for (let i = sha256.from; i < sha256.to; i += 2) columns.passageHash.add(hexAt(bytes, i));
  columns.hasPassageHash.add(sha256.to === 0 ? 0 : 1);
  addText(columns.statement, claim.statement, bytes);
  for (let i = 0; i < claim.hedgeCount; i++) columns.hedges.add(wordOf(words, claim.hedges[i] as Span, bytes));
  columns.hedgeOffsets.add(columns.hedges.length());
  columns.timeRaw.add(wordOf(words, claim.time.raw, bytes));
  columns.timeEdtf.add(wordOf(words, claim.time.edtf, bytes));
  columns.timeFrom.add(boundOf(claim.time, dates.from, -Infinity));
  columns.timeTo.add(boundOf(claim.time, dates.to, Infinity));
  const said = (claim.steps[0] as UsualStep).time;
  columns.statementFrom.add(boundOf(said, dates.from, -Infinity));
  columns.statementTo.add(boundOf(said, dates.to, Infinity));
  columns.place.add(claim.place);
  columns.withdrawn.add(0);
  columns.recordedBy.add(wordOf(words, claim.recordedBy, bytes));
  columns.recordedAt.add(wordOf(words, claim.recordedAt, bytes));
  columns.rare.add(undefined);
  for (let i = 0; i < claim.stepCount; i++) addStep(table, claim, claim.steps[i] as UsualStep, bytes);
  columns.stepOffsets.add(columns.stepBy.length());
  return true;
}

function addStep({ columns, words }: GrowingTable, claim: UsualClaim, step: UsualStep, bytes: Uint8Array): void {
  columns.stepBy.add(step.by);
  columns.stepIsWork.add(step.isWork ? 1 : 0);
  columns.stepWorkWithheld.add(0);
  columns.stepIn.add(step.in);
  columns.stepCue.add(wordOf(words, step.cue, bytes));
  columns.stepMode.add(step.mode);
  columns.stepPolarity.add(step.polarity);
  columns.stepInterest.add(step.interest);
  columns.stepBasis.add(step.basis === NONE ? 0 : step.basis + 1);
  columns.stepTerms.add(step.terms === NONE ? 0 : step.terms + 1);
  columns.stepInferred.add(step.inferred ? 1 : 0);
  columns.stepTimeRaw.add(wordOf(words, step.time.raw, bytes));
  columns.stepTimeEdtf.add(wordOf(words, step.time.edtf, bytes));
  for (let i = step.hedgesFrom; i < step.hedgesTo; i++)
    columns.stepHedges.add(wordOf(words, claim.stepHedges[i] as Span, bytes));
  columns.stepHedgeOffsets.add(columns.stepHedges.length());
}

function addText(column: GrowingTexts, { from, to }: Span, bytes: Uint8Array): void {
  column.addBytes(bytes, from, to);
}

const wordOf = (words: DistinctTexts, { from, to }: Span, bytes: Uint8Array): number =>
  to === 0 ? NONE : words.placeFor(bytes, from, to);

/** No time is NaN; a time in words alone, which no machine can date, is open at both ends. */
function boundOf({ raw, date }: UsualTime, bounds: readonly number[], open: number): number {
  if (raw.to === 0) return Number.NaN;
  return date === NONE ? open : (bounds[date] as number);
}

const hexAt = (bytes: Uint8Array, at: number): number =>
  digit(bytes[at] as number) * 16 + digit(bytes[at + 1] as number);

const digit = (byte: number): number => (byte < 0x60 ? byte - 0x30 : byte - 0x57);
