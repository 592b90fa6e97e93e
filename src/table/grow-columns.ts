import type { ClaimColumns } from "./claim-columns.ts";
import { type GrowingBytes, type GrowingNumbers, growFloat64, growUint8, growUint32 } from "./grow-numbers.ts";
import { HASH_LENGTH } from "./hash-column.ts";
import { type GrowingTexts, growTexts } from "./text-column.ts";

type Growing<Column> = Column extends Uint8Array
  ? GrowingBytes
  : Column extends Uint32Array
    ? GrowingNumbers<Uint32Array<ArrayBuffer>>
    : Column extends Float64Array
      ? GrowingNumbers<Float64Array<ArrayBuffer>>
      : GrowingTexts;

/** What is kept elsewhere: ids and words, which are looked up, and what there is of each source. */
type Elsewhere = "id" | "words" | "publishedFrom" | "publishedTo";

/** The columns of claims while they grow, one claim after the other. */
export type GrowingColumns = {
  readonly [Name in Exclude<keyof ClaimColumns, Elsewhere>]: Growing<ClaimColumns[Name]>;
};

// What is expected; any other costs a copy at most.
const LONG = 96;
const STEPS = 2;

/**
 * Begins all of them, empty, for about so many claims. They are written out one by one, since an engine finds what is put
 * into an object by computed names far more slowly, and each is asked for once a claim.
 */
export function growColumns(claims: number): GrowingColumns {
  const steps = claims * STEPS;
  return {
    subject: growUint32(claims),
    object: growUint32(claims),
    value: growTexts(claims),
    predicate: growUint8(claims),
    polarity: growUint8(claims),
    source: growUint32(claims),
    anchorStart: growUint32(claims),
    anchorEnd: growUint32(claims),
    exact: growTexts(claims, LONG),
    prefix: growTexts(claims),
    suffix: growTexts(claims),
    passageHash: growUint8(claims * HASH_LENGTH),
    hasPassageHash: growUint8(claims),
    statement: growTexts(claims, LONG),
    hedgeOffsets: growOffsets(claims),
    hedges: growUint32(claims),
    timeRaw: growUint32(claims),
    timeEdtf: growUint32(claims),
    timeFrom: growFloat64(claims),
    timeTo: growFloat64(claims),
    statementFrom: growFloat64(claims),
    statementTo: growFloat64(claims),
    place: growUint32(claims),
    withdrawn: growUint8(claims),
    recordedBy: growUint32(claims),
    recordedAt: growUint32(claims),
    rare: growTexts(claims),
    stepOffsets: growOffsets(claims),
    stepBy: growUint32(steps),
    stepIsWork: growUint8(steps),
    stepWorkWithheld: growUint8(steps),
    stepIn: growUint32(steps),
    stepCue: growUint32(steps),
    stepMode: growUint8(steps),
    stepPolarity: growUint8(steps),
    stepInterest: growUint8(steps),
    stepBasis: growUint8(steps),
    stepTerms: growUint8(steps),
    stepInferred: growUint8(steps),
    stepTimeRaw: growUint32(steps),
    stepTimeEdtf: growUint32(steps),
    stepHedgeOffsets: growOffsets(steps),
    stepHedges: growUint32(claims),
  };
}

/** Where lists begin, and at last where they end: the first at 0. */
function growOffsets(lists: number): GrowingNumbers<Uint32Array<ArrayBuffer>> {
  const offsets = growUint32(lists + 1);
  offsets.add(0);
  return offsets;
}
