import { LAST_POSITION } from "../../model/anchor.ts";
import { BASES, INTERESTS, isCarrier, STANCES, TERMS } from "../../model/attribution.ts";
import { POLARITIES } from "../../model/claim.ts";
import { THE_WORK, UNATTRIBUTED } from "../../model/id.ts";
import { PREDICATE_IDS } from "../../model/predicate.ts";
import { MAX_FIELD_LENGTH } from "../../model/text.ts";
import { MODES } from "../../table/column-layout.ts";
import { type DistinctTexts, growDistinctTexts } from "../../table/distinct-texts.ts";
import { NONE } from "../../table/row.ts";
import {
  COLON,
  COMMA,
  END_OF_LIST,
  END_OF_MAP,
  type FoundText,
  LINE_FEED,
  LIST,
  MAP,
  pass,
  passBytes,
  REFUSED,
  readNumber,
  readText,
  skipBlanks,
} from "./json-bytes.ts";
import { type KeyBytes, keyAt, keyBytes } from "./key-bytes.ts";
import { type KnownDates, knownDates } from "./known-dates.ts";

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
  readonly hedges: readonly Span[];
  hedgeCount: number;
  readonly steps: readonly UsualStep[];
  stepCount: number;
  readonly stepHedges: readonly Span[];
  readonly time: UsualTime;
  place: number;
  readonly recordedBy: Span;
  readonly recordedAt: Span;
}

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

/** The ids that a claim may name, each at its record's position; those at `joined` stand for others, and are looked up elsewhere. */
export interface NamedRecords {
  readonly entities: DistinctTexts;
  readonly sources: DistinctTexts;
  readonly isJoined: (entity: number) => boolean;
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

const byteTable = (characters: string): Uint8Array => {
  const table = new Uint8Array(256);
  for (const byte of encoder.encode(characters)) table[byte] = 1;
  return table;
};
const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const BEGINS_ID = byteTable(ALPHANUMERIC);
const IN_ID = byteTable(`${ALPHANUMERIC}._-`);
const IN_HASH = byteTable("0123456789abcdef");
const LONGEST_ID = 128;
const HASH_DIGITS = 64;

function listOf(words: readonly string[]): DistinctTexts {
  const list = growDistinctTexts(words.length);
  for (const word of words) list.placeForText(word);
  return list;
}

const span = (): Span => ({ from: 0, to: 0 });
const time = (): UsualTime => ({ raw: span(), edtf: span(), date: NONE });

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
  const hedges: Span[] = [];
  const steps: UsualStep[] = [];
  const stepHedges: Span[] = [];
  let stepHedgeCount = 0;
  const claim: UsualClaim = {
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
    hedges,
    hedgeCount: 0,
    steps,
    stepCount: 0,
    stepHedges,
    time: time(),
    place: NONE,
    recordedBy: span(),
    recordedAt: span(),
  };

  const textInto = (bytes: Uint8Array, at: number, into: Span): number => {
    const behind = readText(bytes, at, found);
    if (behind === REFUSED || found.to === found.from) return REFUSED;
    into.from = found.from;
    into.to = found.to;
    return behind;
  };

  /** A text that is one of a list; its position is put into `found.from`. */
  const choice = (bytes: Uint8Array, at: number, among: DistinctTexts): number => {
    const behind = readText(bytes, at, found);
    if (behind === REFUSED) return REFUSED;
    found.from = among.placeOf(bytes, found.from, found.to);
    return found.from === NONE ? REFUSED : behind;
  };

  /** A text that is one of a few, as they are written; its position among them is put into `found.from`. */
  const word = (bytes: Uint8Array, at: number, among: KeyBytes): number => {
    const which = keyAt(among, bytes, at, -1);
    if (which === REFUSED) return REFUSED;
    found.from = which;
    return at + (among.written[which] as Uint8Array).length;
  };

  const entity = (bytes: Uint8Array, at: number): number => {
    const behind = choice(bytes, at, named.entities);
    return behind === REFUSED || named.isJoined(found.from) ? REFUSED : behind;
  };

  const idInto = (bytes: Uint8Array, at: number, into: Span): number => {
    const behind = textInto(bytes, at, into);
    if (behind === REFUSED || into.to - into.from > LONGEST_ID || BEGINS_ID[bytes[into.from] as number] === 0)
      return REFUSED;
    for (let i = into.from; i < into.to; i++) if (IN_ID[bytes[i] as number] === 0) return REFUSED;
    return behind;
  };

  const hashInto = (bytes: Uint8Array, at: number, into: Span): number => {
    const behind = textInto(bytes, at, into);
    if (behind === REFUSED || into.to - into.from !== HASH_DIGITS) return REFUSED;
    for (let i = into.from; i < into.to; i++) if (IN_HASH[bytes[i] as number] === 0) return REFUSED;
    return behind;
  };

  const dateInto = (bytes: Uint8Array, at: number, into: Span): number => {
    const behind = textInto(bytes, at, into);
    if (behind === REFUSED) return REFUSED;
    found.from = dates.dateAt(bytes, into.from, into.to);
    return found.from === NONE ? REFUSED : behind;
  };

  /** Behind a list of texts, which are put behind the first `count` of a list; how many there are then is put into `found.from`. */
  const textsInto = (bytes: Uint8Array, at: number, into: Span[], count: number): number => {
    let here = pass(bytes, at, LIST);
    if (here === REFUSED) return REFUSED;
    let last = count;
    if (bytes[here] !== END_OF_LIST) {
      for (;;) {
        let place = into[last];
        if (place === undefined) {
          place = span();
          into.push(place);
        }
        last += 1;
        here = textInto(bytes, here, place);
        if (here === REFUSED) return REFUSED;
        here = skipBlanks(bytes, here);
        if (bytes[here] !== COMMA) break;
        here = skipBlanks(bytes, here + 1);
      }
      if (bytes[here] !== END_OF_LIST) return REFUSED;
    }
    found.from = last;
    return here + 1;
  };

  /** Behind a map of which every key is read by `field`; REFUSED where one stands twice, or one of those that are needed is not there. */
  const map = (
    bytes: Uint8Array,
    at: number,
    keys: KeyBytes,
    needed: number,
    field: (key: number, bytes: Uint8Array, at: number) => number,
  ): number => {
    let here = pass(bytes, at, MAP);
    if (here === REFUSED) return REFUSED;
    let seen = 0;
    for (let previous = -1; ; ) {
      const key = keyAt(keys, bytes, here, previous);
      if (key === REFUSED || (seen & (1 << key)) !== 0) return REFUSED;
      seen |= 1 << key;
      here = pass(bytes, here + (keys.written[key] as Uint8Array).length, COLON);
      if (here === REFUSED) return REFUSED;
      here = field(key, bytes, here);
      if (here === REFUSED) return REFUSED;
      here = skipBlanks(bytes, here);
      previous = key;
      if (bytes[here] !== COMMA) break;
      here = skipBlanks(bytes, here + 1);
    }
    return bytes[here] === END_OF_MAP && (seen & needed) === needed ? here + 1 : REFUSED;
  };

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

function clear(text: Span): void {
  text.from = 0;
  text.to = 0;
}

function clearTime(when: UsualTime): void {
  clear(when.raw);
  clear(when.edtf);
  when.date = NONE;
}

function clearClaim(claim: UsualClaim): void {
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

const newStep = (): UsualStep => ({
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
  time: time(),
  hedgesFrom: 0,
  hedgesTo: 0,
});

function clearStep(step: UsualStep, hedges: number): void {
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
