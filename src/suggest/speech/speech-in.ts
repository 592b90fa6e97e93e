import type { Language, SpeechWords } from "../languages/language.ts";
import { wordLists } from "../languages/word-lists.ts";
import { type PhraseFound, phrasesIn } from "../text/phrases.ts";
import type { Stretch } from "../text/text-units.ts";
import { type Word, wordsIn } from "../text/words-in.ts";

/** A word of speech, as it stands in a text. */
export interface SpeechFound extends PhraseFound<SpeechWords> {
  readonly word: string;
  readonly speech: SpeechWords;
}

/** The words of speech among some words, in their order. */
export function speechAmong(text: string, words: readonly Word[], language: Language): readonly SpeechFound[] {
  return phrasesIn(text, words, wordLists(language).speech).flatMap((found) => {
    const [speech] = found.values;
    return speech === undefined ? [] : [{ ...found, speech, word: text.slice(found.start, found.end) }];
  });
}

/** The words of speech in a stretch. */
export const speechIn = (text: string, stretch: Stretch, language: Language): readonly SpeechFound[] =>
  speechAmong(text, wordsIn(text, stretch, language), language);

/** A passage with what stands right before and after it. */
export const around = (text: string, { start, end }: Stretch, by = 160): Stretch => ({
  start: Math.max(0, start - by),
  end: Math.min(text.length, end + by),
});

/** As many as have a digit of their own. */
const MOST = 9;

/** Words of speech in and around a passage: the one nearest to where it begins first. */
export function cuesNear(text: string, passage: Stretch, language: Language): readonly string[] {
  const far = (at: Stretch) => (at.end <= passage.start ? passage.start - at.end : at.start - passage.start);
  const found = [...speechIn(text, around(text, passage), language)].sort((a, b) => far(a) - far(b));
  return [...new Set(found.map(({ word }) => word))].slice(0, MOST);
}

/**
 * Whether a passage may say that somebody speaks, by any word of speech in it: then it is to be asked who, before the work
 * itself is taken for it. A question too many costs a key; a work that is taken for whom it quotes is a false record.
 */
export const tellsOfSpeech = (text: string, passage: Stretch, language: Language): boolean =>
  speechIn(text, passage, language).length > 0;
