import { foldWords } from "../../graph/names/fold-words.ts";
import type { Stretch } from "./text-units.ts";
import type { Word } from "./words-in.ts";

/**
 * Phrases, one word after the other, so that all that begin at a word are found in one walk, however many there are: ten
 * thousand names cost no more than ten.
 */
export interface Phrases<T> {
  readonly next: ReadonlyMap<string, Phrases<T>>;
  /** What the words up to here stand for; nothing where they only lead on. */
  readonly values: readonly T[];
}

/** A phrase that stands in a text: its words from one to another, and what it stands for. */
export interface PhraseFound<T> extends Stretch {
  readonly values: readonly T[];
  /** The first of its words among those that were given, and how many it has. */
  readonly from: number;
  readonly count: number;
}

/** No phrase has more words; one that does is not found. */
const LONGEST = 12;
/** Of a word with several forms more than one may lead on; so many are followed at once. */
const MOST_AT_ONCE = 6;
/** Between the words of one phrase stands so little: a blank, a hyphen, " & ". */
const WIDEST_GAP = 3;
/** With the blanks that the next line is set in by. */
const WIDEST_LINE_END = 12;
const PARTS = /[!?;:\n\r“”"«»()[\]]/;

interface Growing<T> {
  readonly next: Map<string, Growing<T>>;
  readonly values: T[];
}

const WORDS = /[\p{L}\p{M}\p{N}\p{Cf}]+(?:['’ʼ-][\p{L}\p{M}\p{N}\p{Cf}]+)*/gu;

/** Makes a list to look phrases up in. Of two that are alike both count, in the order in which they are given. */
export function phrasesOf<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const root: Growing<T> = { next: new Map(), values: [] };
  for (const [phrase, value] of entries) {
    const words = (phrase.match(WORDS) ?? []).map(foldWords).filter((word) => word !== "");
    if (words.length === 0 || words.length > LONGEST) continue;
    let at = root;
    for (const word of words) {
      const next = at.next.get(word) ?? { next: new Map(), values: [] };
      at.next.set(word, next);
      at = next;
    }
    at.values.push(value);
  }
  return root;
}

/**
 * The longest phrase that begins at a word.
 * @param mayWrap whether it may go on in the next line: a name does where a mail or a typed page breaks its lines
 */
export function phraseAt<T>(
  text: string,
  words: readonly Word[],
  from: number,
  phrases: Phrases<T>,
  mayWrap = false,
): PhraseFound<T> | undefined {
  let longest: PhraseFound<T> | undefined;
  let edge: readonly Phrases<T>[] = [phrases];
  for (let i = from; i < words.length && i < from + LONGEST; i++) {
    const [word, before] = [words[i], words[i - 1]];
    if (word === undefined || (i > from && before !== undefined && !isOnePhrase(text, before, word, mayWrap))) break;
    edge = word.forms.flatMap((form) => edge.flatMap(({ next }) => next.get(form) ?? [])).slice(0, MOST_AT_ONCE);
    if (edge.length === 0) break;
    const values = edge.find((one) => one.values.length > 0)?.values;
    const start = words[from]?.start ?? word.start;
    if (values !== undefined) longest = { values, from, count: i - from + 1, start, end: word.end };
  }
  return longest;
}

/** The phrases that stand in some words, in their order; none lies in another. */
export function phrasesIn<T>(text: string, words: readonly Word[], phrases: Phrases<T>): readonly PhraseFound<T>[] {
  const found: PhraseFound<T>[] = [];
  for (let i = 0; i < words.length; i++) {
    const one = phraseAt(text, words, i, phrases);
    if (one === undefined) continue;
    found.push(one);
    i += one.count - 1;
  }
  return found;
}

/** Whether so little stands between two words that they may belong to one phrase. */
const isOnePhrase = (text: string, { end }: Stretch, { start }: Stretch, mayWrap: boolean): boolean =>
  (start - end <= WIDEST_GAP && !PARTS.test(text.slice(end, start))) || (mayWrap && isLineEnd(text.slice(end, start)));

/** Whether two words are parted by the end of a line and no more. */
export const isLineEnd = (between: string): boolean =>
  between.length <= WIDEST_LINE_END && /^[^\S\n\r]*(?:\r\n|\n|\r)[^\S\n\r]*$/.test(between);
