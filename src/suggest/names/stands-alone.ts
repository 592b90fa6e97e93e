import type { EntityKind } from "../../model/entity.ts";
import type { Language } from "../languages/language.ts";
import { type WordList, wordLists, wordsAlone } from "../languages/word-lists.ts";
import { isLineEnd, type Phrases, phraseAt } from "../text/phrases.ts";
import type { Word } from "../text/words-in.ts";

/** A name of the case where it stands in a text: of its words the first, and how many it has. */
export interface NameAt {
  readonly from: number;
  readonly count: number;
  readonly kind: EntityKind;
  /** Whether it is made of a part of a name, such as a surname. */
  readonly isPart: boolean;
}

/**
 * Whether a name stands for itself, and is no part of a longer one that is another's: "Marrant" in "Luc Marrant" names
 * nobody who is called Odile. Whoever is called by several words is only looked at from behind, since titles stand before.
 * @param isOfAnother whether a word belongs to another name that the case knows
 */
export function standsAlone(
  text: string,
  words: readonly Word[],
  name: NameAt,
  language: Language,
  isOfAnother: (at: number) => boolean,
): boolean {
  const { from, count, kind, isPart } = name;
  const reads: Reads = { text, words, language, isOfAnother };
  if (count > 1) return kind === "place" || (kind === "organization" && !isPart) || !goesOn(reads, name);
  if (isPart && /^\p{Ll}/u.test(words[from]?.word ?? "")) return false;
  return !goesOn(reads, name) && !beginsBefore(reads, name);
}

interface Reads {
  readonly text: string;
  readonly words: readonly Word[];
  readonly language: Language;
  readonly isOfAnother: (at: number) => boolean;
}

/** Whether a longer name goes on behind: "Marrant Holdings", "the Ministry of Defence". */
function goesOn(reads: Reads, { from, count, kind }: NameAt): boolean {
  let at = from + count;
  // What belongs to a name is another thing: "Marrant's Holdings".
  if ((reads.words[at - 1]?.ending ?? 0) > 0) return false;
  const { text, words } = reads;
  if (isBeside(reads, at) || text.slice(words[at - 1]?.end, words[at]?.start) === " & ") {
    const isJoint = (i: number) =>
      isOf(reads, i, "inName") &&
      (kind === "organization" || !(isOf(reads, i, "prepositions") || isOf(reads, i, "articles")));
    while (isJoint(at) && isBeside(reads, at + 1)) at += 1;
    return isPartOfName(reads, at);
  }
  return false;
}

/** Whether a longer name begins before: "Luc Marrant", "L. Marrant", "Luc “Lucky” de Marrant"; and "the Marrant brothers" are several. */
function beginsBefore(reads: Reads, { from, kind }: NameAt): boolean {
  const isPerson = kind === "person";
  if (isPerson && isBeside(reads, from) && isOf(reads, from - 1, "articles") && !isOf(reads, from - 1, "that"))
    return true;
  let at = from;
  while (isPerson && isBeside(reads, at) && isOf(reads, at - 1, "inName")) at -= 1;
  if (!isBeside(reads, at)) return false;
  const word = reads.words[at - 1]?.word ?? "";
  // Where nothing is written large, only a word that the language has is surely no given name.
  if (isPerson && !HAS_CASE.test(word) && (reads.words[from]?.forms.length ?? 0) < 2 && reads.language.isVerbFirst)
    return !isWordOf(reads, at - 1);
  return isPartOfName(reads, at - 1);
}

const HAS_CASE = /[\p{Lu}\p{Ll}]/u;

/** Whether a word is written like a part of a name, and belongs to no other. Months are given names too: "June Marrant". */
function isPartOfName(reads: Reads, at: number): boolean {
  const { words, language, isOfAnother } = reads;
  if (!/^\p{Lu}/u.test(words[at]?.word ?? "") || isOfAnother(at) || isOf(reads, at, "besideNames")) return false;
  return !isOf(reads, at, "noName") || leads(reads, at, monthsOf(language));
}

const isOf = (reads: Reads, at: number, list: WordList): boolean =>
  leads(reads, at, wordLists(reads.language).of(list));

const leads = ({ text, words }: Reads, at: number, list: Phrases<unknown>): boolean =>
  words[at] !== undefined && phraseAt(text, words, at, list) !== undefined;

const months = new WeakMap<Language, Phrases<true>>();
function monthsOf(language: Language): Phrases<true> {
  const known = months.get(language) ?? wordsAlone(language.time.months.join("|"));
  months.set(language, known);
  return known;
}

const LISTS = [
  "that",
  "beforeVerb",
  "relatives",
  "and",
  "besideNames",
  "prepositions",
  "articles",
  "hedges",
  "negations",
  "passiveBe",
  "passiveBy",
] as const;

/** Whether a language has a word, so that it is no given name. */
function isWordOf(reads: Reads, at: number): boolean {
  const { speech, predicates, of } = wordLists(reads.language);
  return [speech, predicates, ...LISTS.map(of)].some((list) => leads(reads, at, list));
}

/** Whether a word and the one before it stand side by side: nothing between, or the stop of an initial, or the end of a nickname. */
function isBeside({ text, words }: Reads, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined) return false;
  const between = text.slice(before.end, word.start);
  const isShort = before.word.length <= MOST_OF_SHORT;
  return (
    /^["”’»)]?[^\S\n\r]+["“‘(]?$|^-$/.test(between) || isLineEnd(between) || (isShort && /^\.[ -]?$/.test(between))
  );
}

/** "Luc.", with a stop, ends a sentence; "L." and "Ch." are shortened. */
const MOST_OF_SHORT = 2;
