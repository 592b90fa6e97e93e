import type { PredicateId } from "../../model/predicate.ts";
import { type Phrases, phrasesOf } from "../text/phrases.ts";
import { listed } from "../text/words-in.ts";
import type { Language, SpeechWords, Words } from "./language.ts";

/** A predicate by one of its words: whether whoever stands first is its object. */
export interface PredicateWord {
  readonly predicate: PredicateId;
  readonly isTurned: boolean;
  /** Whether it is no verb, so that it has no passive. */
  readonly isNoun: boolean;
}

/** The words of a language to look up. */
export interface WordLists {
  readonly speech: Phrases<SpeechWords>;
  readonly predicates: Phrases<PredicateWord>;
  /** Of each list that is words alone, those words. */
  readonly of: (list: WordList) => Phrases<true>;
}

/** The lists of a language that are words alone. */
export type WordList = {
  [K in keyof Language]: Language[K] extends Words ? K : never;
}[keyof Language];

const made = new WeakMap<Language, WordLists>();

/** The lists of a language, made once. */
export function wordLists(language: Language): WordLists {
  const known = made.get(language) ?? makeLists(language);
  made.set(language, known);
  return known;
}

function makeLists(language: Language): WordLists {
  const lists = new Map<WordList, Phrases<true>>();
  const of = (list: WordList): Phrases<true> => {
    const known = lists.get(list) ?? wordsAlone(language[list]);
    lists.set(list, known);
    return known;
  };
  const each = (words: Words | undefined, meant: PredicateWord) =>
    listed(words ?? "").map((word) => [word, meant] as const);
  return {
    speech: phrasesOf(language.speech.flatMap((one) => listed(one.words).map((word) => [word, one] as const))),
    predicates: phrasesOf(
      language.predicates.flatMap(({ predicate, words, turned, nouns }) => [
        ...each(words, { predicate, isTurned: false, isNoun: false }),
        ...each(turned, { predicate, isTurned: true, isNoun: false }),
        ...each(nouns, { predicate, isTurned: false, isNoun: true }),
      ]),
    ),
    of,
  };
}

/** Words as a list to look up. */
export const wordsAlone = (words: Words): Phrases<true> => phrasesOf(listed(words).map((word) => [word, true]));
