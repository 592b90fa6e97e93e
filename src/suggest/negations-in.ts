import type { Language } from "./languages/language.ts";
import { wordLists } from "./languages/word-lists.ts";
import { phrasesIn } from "./text/phrases.ts";
import type { Stretch } from "./text/text-units.ts";
import { wordsIn } from "./text/words-in.ts";

/** Where a passage says no: it may be that who speaks denies what is claimed. */
export const negationsIn = (text: string, passage: Stretch, language: Language): readonly Stretch[] =>
  phrasesIn(text, wordsIn(text, passage, language), wordLists(language).of("negations")).map(({ start, end }) => ({
    start,
    end,
  }));
