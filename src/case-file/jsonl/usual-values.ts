import { type DistinctTexts, growDistinctTexts } from "../../table/distinct-texts.ts";
import { NONE } from "../../table/row.ts";
import {
  COLON,
  COMMA,
  END_OF_LIST,
  END_OF_MAP,
  type FoundText,
  LIST,
  MAP,
  pass,
  REFUSED,
  readText,
  skipBlanks,
} from "./json-bytes.ts";
import { type KeyBytes, keyAt } from "./key-bytes.ts";
import type { KnownDates } from "./known-dates.ts";
import { type Span, span } from "./usual-claim.ts";

/** The ids that a claim may name, each at its record's position; those at `joined` stand for others, and are looked up elsewhere. */
export interface NamedRecords {
  readonly entities: DistinctTexts;
  readonly sources: DistinctTexts;
  readonly isJoined: (entity: number) => boolean;
}

const encoder = new TextEncoder();
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

/** Words that a text may be one of, each at its position. */
export function listOf(words: readonly string[]): DistinctTexts {
  const list = growDistinctTexts(words.length);
  for (const word of words) list.placeForText(word);
  return list;
}

/**
 * Reads the values that records are made of off the bytes of a line, each as its schema has it: behind it, or REFUSED where
 * it is none. What was read is put where it says, a number into `found.from`.
 */
export function usualValues({ entities, isJoined }: NamedRecords, dates: KnownDates, found: FoundText) {
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
    const behind = choice(bytes, at, entities);
    return behind === REFUSED || isJoined(found.from) ? REFUSED : behind;
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

  return { textInto, choice, word, entity, idInto, hashInto, dateInto, textsInto, map };
}
