import { datesIn } from "./dates/dates-in.ts";
import type { Language } from "./languages/language.ts";
import { wordLists } from "./languages/word-lists.ts";
import { phrasesIn } from "./text/phrases.ts";
import type { Stretch } from "./text/text-units.ts";
import { wordsIn } from "./text/words-in.ts";

/** Where somebody holds back in a passage: each word as it stands there. "Perhaps in 2018" holds back the date alone, which says so. */
export function hedgesIn(text: string, passage: Stretch, language: Language): readonly Stretch[] {
  const found = phrasesIn(text, wordsIn(text, passage, language), wordLists(language).of("hedges"));
  const dates = datesIn(text, passage, language);
  let at = 0;
  return found.flatMap(({ start, end }) => {
    while ((dates[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return (dates[at]?.start ?? Number.POSITIVE_INFINITY) < end ? [] : [{ start, end }];
  });
}

/** The words with which somebody holds back, each once, verbatim. */
export const hedgeWordsIn = (text: string, passage: Stretch, language: Language): readonly string[] => [
  ...new Set(hedgesIn(text, passage, language).map(({ start, end }) => text.slice(start, end))),
];
