import { isCarrier } from "../../model/attribution.ts";
import { POLARITIES } from "../../model/claim.ts";
import { ENTITY_KINDS, type Entity } from "../../model/entity.ts";
import { passageMismatch } from "../../model/passage-mismatch.ts";
import { isRemarkPredicate, PREDICATE_IDS, PREDICATES } from "../../model/predicate.ts";
import type { Source } from "../../model/source.ts";
import type { ClaimColumns } from "../../table/claim-columns.ts";
import { MODES } from "../../table/column-layout.ts";
import { hashBytes } from "../../table/hash-bytes.ts";
import { hashAt } from "../../table/hash-column.ts";
import { NONE, type Row, standingAt } from "../../table/row.ts";
import { type TextColumn, textAt } from "../../table/text-column.ts";
import { tellerFinder } from "../checks/led-by-speaker.ts";
import { LONG_PASSAGE } from "../checks/passage-quote.ts";
import { isRoughDate } from "../checks/rough-dates.ts";

/** What claims are held against. */
export interface BesideClaims {
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  /** The texts at hand. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether there are claims outside of the table, which may tell what one in it tells. */
  readonly areSomeOutside: boolean;
}

const CARRIES = MODES.map(isCarrier);
const WRITES = MODES.indexOf("writes");
const DENIES = POLARITIES.indexOf("denies");
const SPEAKS_FOR = PREDICATE_IDS.indexOf("speaks-for");
const PLACE = ENTITY_KINDS.indexOf("place");
const TAKES_VALUE = PREDICATES.map(isRemarkPredicate);
const KINDS = ENTITY_KINDS.length;
/** Which kinds each predicate may join: 1 at `(predicate * KINDS + subject) * KINDS + object`. */
const MAY_JOIN = Uint8Array.from(
  PREDICATES.flatMap(({ ends }) =>
    ENTITY_KINDS.flatMap((subject) =>
      ENTITY_KINDS.map((object) => Number(ends.some(([s, o]) => s === subject && o === object))),
    ),
  ),
);
/** Rare fields that lead to other records, or to further passages. */
const LEADS_ON = /"(?:alsoAt|outcome|withdrawal|recorded)":/;

/**
 * The rows of which a check may have something to say, by their columns alone: no record is made of the others. It may
 * name too many, and never leaves out one of which a check finds anything, or without which it finds something else.
 */
export function suspectClaims(columns: ClaimColumns, beside: BesideClaims): readonly Row[] {
  const { entities, sources, texts } = beside;
  const kinds = Uint8Array.from(entities, ({ kind }) => ENTITY_KINDS.indexOf(kind));
  const isParty = Uint8Array.from(entities, ({ parties }) => Number(parties.length > 0));
  const lengths = Float64Array.from(sources, ({ text }) => text?.length ?? -1);
  const atHand = sources.map(({ id }): string | undefined => texts.get(id));
  const spokesmen = new Uint8Array(entities.length);
  const encoder = new TextEncoder();
  const names = entities.map(({ name }) => encoder.encode(name));
  const isNamedIn = tellerFinder();
  const rough = new Map<number, boolean>();
  const tellsLikeAnother = tellingAlike(columns, beside);
  const rows: Row[] = [];

  for (let row = 0; row < columns.subject.length; row++)
    if (
      hasUnfitEnds(row) ||
      hasDoubtfulPassage(row) ||
      hasDoubtfulSteps(row) ||
      isLedByNobody(row) ||
      isRough(columns.timeEdtf[row] as number) ||
      LEADS_ON.test(textAt(columns.rare, row) ?? "") ||
      isSpokesman(row) ||
      tellsLikeAnother(row)
    )
      rows.push(row);
  return rows;

  function hasUnfitEnds(row: Row): boolean {
    const predicate = columns.predicate[row] as number;
    const object = columns.object[row] as number;
    const place = columns.place[row] as number;
    if (place !== NONE && kinds[place] !== PLACE) return true;
    if (TAKES_VALUE[predicate] === true || object === NONE) return TAKES_VALUE[predicate] !== (object === NONE);
    const subject = kinds[columns.subject[row] as number] as number;
    return MAY_JOIN[(predicate * KINDS + subject) * KINDS + (kinds[object] as number)] !== 1;
  }

  function hasDoubtfulPassage(row: Row): boolean {
    const source = columns.source[row] as number;
    const start = columns.anchorStart[row] as number;
    const end = columns.anchorEnd[row] as number;
    if (end > (lengths[source] as number)) return true;

    const isQuoted = hasText(columns.exact, row);
    const isHashed = columns.hasPassageHash[row] === 1;
    // These are counted together, so that each of them must be met.
    if (!isQuoted && end - start > LONG_PASSAGE) return true;
    const text = atHand[source];
    if (text === undefined && !isQuoted) return false;
    if (text === undefined && !isHashed) return codeUnits(columns.exact, row) !== end - start;

    const [exact, prefix, suffix] = [columns.exact, columns.prefix, columns.suffix].map((column) =>
      textAt(column, row),
    );
    const anchor = {
      start,
      end,
      ...(exact === undefined ? {} : { exact }),
      ...(prefix === undefined ? {} : { prefix }),
      ...(suffix === undefined ? {} : { suffix }),
      ...(isHashed ? { sha256: hashAt(columns.passageHash, row) } : {}),
    };
    return passageMismatch(anchor, text) !== undefined;
  }

  function hasDoubtfulSteps(row: Row): boolean {
    const first = columns.stepOffsets[row] as number;
    const end = columns.stepOffsets[row + 1] as number;
    const source = columns.source[row] as number;
    const mode = columns.stepMode[first] as number;
    if (CARRIES[mode] === true) return true;
    const isUnattributed = columns.stepBy[first] === NONE && columns.stepIsWork[first] === 0;
    if (isUnattributed && mode === WRITES && columns.stepIn[first] === NONE) return true;

    for (let step = first; step < end; step++) {
      if (isRough(columns.stepTimeEdtf[step] as number)) return true;
      if (columns.stepIn[step] === source) return true;
      if (step === first) continue;
      if (columns.stepBasis[step] !== 0) return true;
      if (columns.stepIsWork[step] === 1 && columns.stepIn[step] === NONE) return true;
    }
    return false;
  }

  /** Whether a sentence has no word of the names of whoever tells it. Nearly all begin with the speaker's, which is told by the bytes. */
  function isLedByNobody(row: Row): boolean {
    const [first, last] = [columns.stepOffsets[row] as number, columns.stepOffsets[row + 1] as number];
    const by = columns.stepBy[first] as number;
    const name = standingAt(names, by);
    if (name === undefined) return false;
    const { bytes, offsets } = columns.statement;
    const [start, end] = [offsets[row] as number, offsets[row + 1] as number];
    let same = 0;
    while (same < name.length && start + same < end && bytes[start + same] === name[same]) same++;
    if (same === name.length) return false;

    const sentence = textAt(columns.statement, row) ?? "";
    if (isNamedIn(sources[columns.source[row] as number], sentence)) return false;
    for (let step = first; step < last; step++) {
      if (isNamedIn(standingAt(entities, columns.stepBy[step]), sentence)) return false;
      if (isNamedIn(standingAt(sources, columns.stepIn[step]), sentence)) return false;
    }
    return true;
  }

  /** Whether a word is a date that is a century; few words are dates of many claims. */
  function isRough(edtf: number): boolean {
    if (edtf === NONE) return false;
    const known = rough.get(edtf) ?? isRoughDate(textAt(columns.words, edtf) ?? "");
    rough.set(edtf, known);
    return known;
  }

  /** The first claim by which somebody who has no parties speaks for another; asked of rows that tell whom they name. */
  function isSpokesman(row: Row): boolean {
    if (columns.predicate[row] !== SPEAKS_FOR || columns.object[row] === NONE) return false;
    const subject = columns.subject[row] as number;
    if (columns.polarity[row] === DENIES || isParty[subject] === 1 || spokesmen[subject] === 1) return false;
    spokesmen[subject] = 1;
    return true;
  }
}

/** Which rows are told by somebody without a name, and perhaps by another such one too. */
function tellingAlike(columns: ClaimColumns, { entities, areSomeOutside }: BesideClaims): (row: Row) => boolean {
  const unnamed = Uint8Array.from(entities, ({ named }) => Number(!named));
  if (unnamed.reduce((count, is) => count + is, 0) < 2) return () => false;

  const tellerOf = (row: Row): number => {
    const by = columns.stepBy[columns.stepOffsets[row] as number] as number;
    return by !== NONE && unnamed[by] === 1 && columns.withdrawn[row] === 0 ? by : NONE;
  };
  // Who was joined into another, or stands outside, is not known by these columns.
  if (areSomeOutside || entities.some(({ joinedInto }) => joinedInto !== undefined))
    return (row) => tellerOf(row) !== NONE;

  const tellers = new Map<number, number>();
  for (let row = 0; row < columns.subject.length; row++) {
    const teller = tellerOf(row);
    if (teller === NONE) continue;
    const proposition = propositionAt(row);
    const known = tellers.get(proposition);
    if (known === undefined) tellers.set(proposition, teller);
    else if (known !== teller) tellers.set(proposition, NONE);
  }
  return (row) => tellerOf(row) !== NONE && tellers.get(propositionAt(row)) === NONE;

  /** A number that claims of one proposition share; others may share it too. */
  function propositionAt(row: Row): number {
    let hash = Math.imul(columns.subject[row] as number, 0x9e3779b1);
    hash = Math.imul(hash ^ (columns.object[row] as number), 0x85ebca6b);
    hash = Math.imul(hash ^ (columns.predicate[row] as number), 0xc2b2ae35) ^ (columns.polarity[row] as number);
    const { bytes, offsets } = columns.value;
    return hash ^ hashBytes(bytes, offsets[row] as number, offsets[row + 1] as number);
  }
}

const hasText = ({ offsets }: TextColumn, row: Row): boolean => (offsets[row + 1] as number) > (offsets[row] as number);

/** How long a text is in UTF-16. */
function codeUnits({ bytes, offsets }: TextColumn, row: Row): number {
  let units = 0;
  for (let i = offsets[row] as number; i < (offsets[row + 1] as number); i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80 || byte >= 0xc0) units += byte >= 0xf0 ? 2 : 1;
  }
  return units;
}
