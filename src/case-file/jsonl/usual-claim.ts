import { NONE } from "../../table/row.ts";

/** Where a text stands in the bytes of its line; both 0 where there is none. */
export interface Span {
  from: number;
  to: number;
}

/** What is told of a step by numbers: positions in the lists of the case and of the model, NONE where nothing is recorded. */
export interface UsualStep {
  by: number;
  isWork: boolean;
  in: number;
  readonly cue: Span;
  mode: number;
  polarity: number;
  interest: number;
  basis: number;
  terms: number;
  inferred: boolean;
  readonly time: UsualTime;
  /** Its hedges are these of the claim's `stepHedges`. */
  hedgesFrom: number;
  hedgesTo: number;
}

/** A time: the words, the date as it stands, and which of the known dates it is. */
export interface UsualTime {
  readonly raw: Span;
  readonly edtf: Span;
  date: number;
}

/** A claim that has nothing but what nearly every claim has, as numbers and as places in the bytes of its line. */
export interface UsualClaim {
  /** Where its line ends: at the line feed. */
  end: number;
  readonly id: Span;
  subject: number;
  predicate: number;
  object: number;
  readonly value: Span;
  polarity: number;
  source: number;
  anchorStart: number;
  anchorEnd: number;
  readonly exact: Span;
  readonly prefix: Span;
  readonly suffix: Span;
  readonly sha256: Span;
  readonly statement: Span;
  readonly hedges: Span[];
  hedgeCount: number;
  readonly steps: UsualStep[];
  stepCount: number;
  readonly stepHedges: Span[];
  readonly time: UsualTime;
  place: number;
  readonly recordedBy: Span;
  readonly recordedAt: Span;
}

/** Nowhere yet. */
export const span = (): Span => ({ from: 0, to: 0 });
const newTime = (): UsualTime => ({ raw: span(), edtf: span(), date: NONE });

/** A claim of which nothing is read yet. */
export const newClaim = (): UsualClaim => ({
  end: 0,
  id: span(),
  subject: 0,
  predicate: 0,
  object: NONE,
  value: span(),
  polarity: 0,
  source: 0,
  anchorStart: 0,
  anchorEnd: 0,
  exact: span(),
  prefix: span(),
  suffix: span(),
  sha256: span(),
  statement: span(),
  hedges: [],
  hedgeCount: 0,
  steps: [],
  stepCount: 0,
  stepHedges: [],
  time: newTime(),
  place: NONE,
  recordedBy: span(),
  recordedAt: span(),
});

function clear(text: Span): void {
  text.from = 0;
  text.to = 0;
}

function clearTime(when: UsualTime): void {
  clear(when.raw);
  clear(when.edtf);
  when.date = NONE;
}

/** Forgets what was read of the claim before. */
export function clearClaim(claim: UsualClaim): void {
  claim.object = NONE;
  clear(claim.value);
  claim.polarity = 0;
  clear(claim.exact);
  clear(claim.prefix);
  clear(claim.suffix);
  clear(claim.sha256);
  claim.hedgeCount = 0;
  claim.stepCount = 0;
  clearTime(claim.time);
  claim.place = NONE;
  clear(claim.recordedBy);
  clear(claim.recordedAt);
}

/** A step of which nothing is read yet. */
export const newStep = (): UsualStep => ({
  by: NONE,
  isWork: false,
  in: NONE,
  cue: span(),
  mode: 0,
  polarity: NONE,
  interest: NONE,
  basis: NONE,
  terms: NONE,
  inferred: false,
  time: newTime(),
  hedgesFrom: 0,
  hedgesTo: 0,
});

/**
 * Forgets what was read of the step before.
 * @param hedges where its own begin
 */
export function clearStep(step: UsualStep, hedges: number): void {
  step.by = NONE;
  step.isWork = false;
  step.in = NONE;
  clear(step.cue);
  step.polarity = NONE;
  step.interest = NONE;
  step.basis = NONE;
  step.terms = NONE;
  step.inferred = false;
  clearTime(step.time);
  step.hedgesFrom = hedges;
  step.hedgesTo = hedges;
}
