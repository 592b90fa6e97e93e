import type { Language } from "./languages/language.ts";
import { wordLists } from "./languages/word-lists.ts";
import { phrasesIn } from "./text/phrases.ts";
import type { Stretch } from "./text/text-units.ts";
import { wordsIn } from "./text/words-in.ts";

/** Where somebody holds back in a passage: each word as it stands there, and nothing from outside. */
export const hedgesIn = (text: string, passage: Stretch, language: Language): readonly Stretch[] =>
  phrasesIn(text, wordsIn(text, passage, language), wordLists(language).of("hedges")).map(({ start, end }) => ({
    start,
    end,
  }));

/** The words with which somebody holds back, each once, verbatim. */
export const hedgeWordsIn = (text: string, passage: Stretch, language: Language): readonly string[] => [
  ...new Set(hedgesIn(text, passage, language).map(({ start, end }) => text.slice(start, end))),
];
