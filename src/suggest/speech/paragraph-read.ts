import type { Language } from "../languages/language.ts";
import { type WordList, wordLists } from "../languages/word-lists.ts";
import type { FindNames, NameInPassage } from "../names/names-in.ts";
import { phraseAt } from "../text/phrases.ts";
import { type Quotation, quotationsIn } from "../text/quotations.ts";
import { type Stretch, unitsIn } from "../text/text-units.ts";
import { type Word, wordsIn } from "../text/words-in.ts";

/** A paragraph with all that is found in it once, before anybody asks who speaks there. */
export interface ParagraphRead {
  readonly text: string;
  readonly at: Stretch;
  readonly language: Language;
  readonly words: readonly Word[];
  readonly names: readonly NameInPassage[];
  readonly sentences: readonly Stretch[];
  readonly quotations: readonly Quotation[];
}

/** Reads a paragraph. */
export const readParagraph = (text: string, at: Stretch, language: Language, names: FindNames): ParagraphRead => ({
  text,
  at,
  language,
  words: wordsIn(text, at, language),
  names: names(text, at, language),
  sentences: unitsIn(text, at, "sentence"),
  quotations: quotationsIn(text, at),
});

/** How many words from one on are of a list of the language; 0 where none is. */
export const countOf = ({ text, words, language }: ParagraphRead, at: number, list: WordList): number =>
  words[at] === undefined ? 0 : (phraseAt(text, words, at, wordLists(language).of(list))?.count ?? 0);

/** The quotation around a place, if one is. */
export const quotationAround = ({ quotations }: ParagraphRead, { start, end }: Stretch): Quotation | undefined =>
  quotations.find((one) => one.start <= start && one.end >= end);

/** The sentence around a place, no further than the quotation in which the place is. */
export function sentenceAround(read: ParagraphRead, place: Stretch): Stretch {
  const { at, sentences } = read;
  const sentence = sentences.find(({ start, end }) => start <= place.start && end >= place.end) ?? at;
  const within = quotationAround(read, place) ?? at;
  return { start: Math.max(sentence.start, within.start), end: Math.min(sentence.end, within.end) };
}
