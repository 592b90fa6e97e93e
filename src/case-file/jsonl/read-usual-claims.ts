import { LAST_POSITION } from "../../model/anchor.ts";
import { BASES, INTERESTS, isCarrier, STANCES, TERMS } from "../../model/attribution.ts";
import { POLARITIES } from "../../model/claim.ts";
import { THE_WORK, UNATTRIBUTED } from "../../model/id.ts";
import { PREDICATE_IDS } from "../../model/predicate.ts";
import { MAX_FIELD_LENGTH } from "../../model/text.ts";
import { MODES } from "../../table/column-layout.ts";
import { NONE } from "../../table/row.ts";
import {
  COMMA,
  END_OF_LIST,
  type FoundText,
  LINE_FEED,
  LIST,
  pass,
  passBytes,
  REFUSED,
  readNumber,
  skipBlanks,
} from "./json-bytes.ts";
import { keyBytes } from "./key-bytes.ts";
import { type KnownDates, knownDates } from "./known-dates.ts";
import {
  clearClaim,
  clearStep,
  newClaim,
  newStep,
  type UsualClaim,
  type UsualStep,
  type UsualTime,
} from "./usual-claim.ts";
import { listOf, type NamedRecords, usualValues } from "./usual-values.ts";

/** Reads claims off lines. What it gives is the same object each time, and is to be used before the next is asked for. */
export interface UsualClaimReader {
  /**
   * The claim on the line that begins here; undefined where it is none, or where it has what few have, and must be read as
   * any record is.
   * @param bytes UTF-8, the line with its line feed, and behind `room` at least ROOM_FOR_LINE bytes that are free
   */
  read(bytes: Uint8Array, from: number, room: number): UsualClaim | undefined;
  readonly dates: KnownDates;
}

/** Longer lines have more of something than nearly all have. Below this no bound of a record can be met, of texts, lists or values. */
const LONGEST_LINE = MAX_FIELD_LENGTH;

/** So much room is needed behind a line, for what is unescaped of it. */
export const ROOM_FOR_LINE = LONGEST_LINE;

// The keys of the schemas that nearly every record has, in the order in which they are told apart below.
const CLAIM = keyBytes([
  "id",
  "subject",
  "predicate",
  "object",
  "value",
  "polarity",
  "allegation",
  "source",
  "anchor",
  "statement",
  "attribution",
  "hedges",
  "time",
  "place",
  "recordedBy",
  "recordedAt",
]);
const ANCHOR = keyBytes(["start", "end", "exact", "prefix", "suffix", "sha256"]);
const STEP = keyBytes([
  "by",
  "in",
  "cue",
  "mode",
  "polarity",
  "hedges",
  "inferred",
  "interest",
  "time",
  "basis",
  "terms",
]);
const TIME = keyBytes(["raw", "edtf"]);

const bitsOf = (keys: readonly number[]): number => keys.reduce((bits, key) => bits | (1 << key), 0);
const CLAIM_NEEDS = bitsOf([0, 1, 2, 6, 7, 8, 9, 10]);
const ANCHOR_NEEDS = bitsOf([0, 1]);
const STEP_NEEDS = bitsOf([0, 3]);
const TIME_NEEDS = bitsOf([0]);

const encoder = new TextEncoder();
const [TRUE, FALSE] = [encoder.encode("true"), encoder.encode("false")] as const;

/** Begins to read claims of a case. */
export function readUsualClaims(named: NamedRecords): UsualClaimReader {
  const dates = knownDates();
  const predicates = listOf(PREDICATE_IDS);
  const polarities = keyBytes(POLARITIES);
  const modes = keyBytes(MODES);
  const stances = keyBytes(STANCES);
  const interests = keyBytes(INTERESTS);
  const bases = keyBytes(BASES);
  const terms = keyBytes(TERMS);
  const voices = keyBytes([UNATTRIBUTED, THE_WORK]);
  const unknownInterest = INTERESTS.indexOf("unknown");
  const neutral = STANCES.indexOf("neutral");
  const carries = MODES.map(isCarrier);
  const stanceOf = POLARITIES.map((polarity) => STANCES.indexOf(polarity));

  const found: FoundText = { from: 0, to: 0, room: 0 };
  const claim = newClaim();
  const { hedges, steps, stepHedges } = claim;
  let stepHedgeCount = 0;
  const { textInto, choice, word, entity, idInto, hashInto, dateInto, textsInto, map } = usualValues(
    named,
    dates,
    found,
  );

  const anchorField = (key: number, bytes: Uint8Array, at: number): number => {
    switch (key) {
      case 0:
      case 1: {
        const behind = readNumber(bytes, at, found);
        if (behind === REFUSED || found.from > LAST_POSITION) return REFUSED;
        if (key === 0) claim.anchorStart = found.from;
        else claim.anchorEnd = found.from;
        return behind;
      }
      case 2:
        return textInto(bytes, at, claim.exact);
      case 3:
        return textInto(bytes, at, claim.prefix);
      case 4:
        return textInto(bytes, at, claim.suffix);
      default:
        return hashInto(bytes, at, claim.sha256);
    }
  };

  let timeRead: UsualTime = claim.time;
  const timeField = (key: number, bytes: Uint8Array, at: number): number => {
    if (key === 0) return textInto(bytes, at, timeRead.raw);
    const behind = dateInto(bytes, at, timeRead.edtf);
    if (behind !== REFUSED) timeRead.date = found.from;
    return behind;
  };
  const timeInto = (bytes: Uint8Array, at: number, into: UsualTime): number => {
    timeRead = into;
    return map(bytes, at, TIME, TIME_NEEDS, timeField);
  };

  let step: UsualStep = newStep();
  const stepField = (key: number, bytes: Uint8Array, at: number): number => {
    let behind: number;
    switch (key) {
      case 0:
        behind = word(bytes, at, voices);
        if (behind === REFUSED) {
          behind = entity(bytes, at);
          step.by = found.from;
        } else step.isWork = found.from === 1;
        return behind;
      case 1:
        behind = choice(bytes, at, named.sources);
        step.in = found.from;
        return behind;
      case 2:
        return textInto(bytes, at, step.cue);
      case 3:
        behind = word(bytes, at, modes);
        step.mode = found.from;
        return behind;
      case 4:
        behind = word(bytes, at, stances);
        step.polarity = found.from;
        return behind;
      case 5:
        behind = textsInto(bytes, at, stepHedges, stepHedgeCount);
        if (behind !== REFUSED) stepHedgeCount = found.from;
        step.hedgesTo = stepHedgeCount;
        return behind;
      case 6:
        behind = passBytes(bytes, at, TRUE);
        step.inferred = behind !== REFUSED;
        return step.inferred ? behind : passBytes(bytes, at, FALSE);
      case 7:
        behind = word(bytes, at, interests);
        step.interest = found.from;
        return behind;
      case 8:
        return timeInto(bytes, at, step.time);
      case 9:
        behind = word(bytes, at, bases);
        step.basis = found.from;
        return behind;
      default:
        behind = word(bytes, at, terms);
        step.terms = found.from;
        return behind;
    }
  };

  const attribution = (bytes: Uint8Array, at: number): number => {
    let here = pass(bytes, at, LIST);
    if (here === REFUSED) return REFUSED;
    for (;;) {
      let next = steps[claim.stepCount];
      if (next === undefined) {
        next = newStep();
        steps.push(next);
      }
      step = next;
      clearStep(step, stepHedgeCount);
      claim.stepCount += 1;
      here = map(bytes, here, STEP, STEP_NEEDS, stepField);
      if (here === REFUSED) return REFUSED;
      here = skipBlanks(bytes, here);
      if (bytes[here] !== COMMA) break;
      here = skipBlanks(bytes, here + 1);
    }
    return bytes[here] === END_OF_LIST ? here + 1 : REFUSED;
  };

  const claimField = (key: number, bytes: Uint8Array, at: number): number => {
    let behind: number;
    switch (key) {
      case 0:
        return idInto(bytes, at, claim.id);
      case 1:
        behind = entity(bytes, at);
        claim.subject = found.from;
        return behind;
      case 2:
        behind = choice(bytes, at, predicates);
        claim.predicate = found.from;
        return behind;
      case 3:
        behind = entity(bytes, at);
        claim.object = found.from;
        return behind;
      case 4:
        return textInto(bytes, at, claim.value);
      case 5:
        behind = word(bytes, at, polarities);
        claim.polarity = found.from;
        return behind;
      case 6:
        return passBytes(bytes, at, TRUE);
      case 7:
        behind = choice(bytes, at, named.sources);
        claim.source = found.from;
        return behind;
      case 8:
        return map(bytes, at, ANCHOR, ANCHOR_NEEDS, anchorField);
      case 9:
        return textInto(bytes, at, claim.statement);
      case 10:
        return attribution(bytes, at);
      case 11:
        behind = textsInto(bytes, at, hedges, 0);
        if (behind !== REFUSED) claim.hedgeCount = found.from;
        return behind;
      case 12:
        return timeInto(bytes, at, claim.time);
      case 13:
        behind = entity(bytes, at);
        claim.place = found.from;
        return behind;
      case 14:
        return textInto(bytes, at, claim.recordedBy);
      default:
        return dateInto(bytes, at, claim.recordedAt);
    }
  };

  return {
    dates,
    read(bytes, from, room) {
      found.room = room;
      clearClaim(claim);
      stepHedgeCount = 0;
      const behind = map(bytes, skipBlanks(bytes, from), CLAIM, CLAIM_NEEDS, claimField);
      if (behind === REFUSED) return undefined;
      claim.end = skipBlanks(bytes, behind);
      if (bytes[claim.end] !== LINE_FEED || claim.end - from > LONGEST_LINE) return undefined;
      if ((claim.object === NONE) === (claim.value.to === 0)) return undefined;
      if (claim.anchorEnd <= claim.anchorStart || (claim.exact.to === 0 && claim.sha256.to === 0)) return undefined;

      for (let i = 0; i < claim.stepCount; i++) {
        const taken = steps[i] as UsualStep;
        if (taken.polarity === NONE)
          taken.polarity = carries[taken.mode] === true ? neutral : (stanceOf[claim.polarity] as number);
        if (taken.interest === NONE) taken.interest = unknownInterest;
      }
      return claim;
    },
  };
}
