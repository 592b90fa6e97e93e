import type { PredicateId } from "../../model/predicate.ts";
import type { Language } from "../languages/language.ts";
import { type PredicateWord, wordLists } from "../languages/word-lists.ts";
import type { NameInPassage } from "../names/names-in.ts";
import { type PhraseFound, phraseAt, phrasesIn } from "../text/phrases.ts";
import type { Stretch } from "../text/text-units.ts";
import { endsIn, type Word, wordsIn } from "../text/words-in.ts";
import { weakerFirst } from "./weaker-first.ts";

/** A word of a passage that means a predicate; of several the weaker first. */
export interface PredicateInPassage extends Stretch {
  readonly meant: readonly PredicateWord[];
  /** Whether it is a passive, so that whoever stands before it is acted on. */
  readonly isPassive: boolean;
  /** Of the passage's words the first of its own, and how many it has. */
  readonly from: number;
  readonly count: number;
}

/** Adverbs and negations may stand between "was" and its verb: "was not even once paid". */
const FAR = 3;

/** Where the words of a passage mean predicates, in their order; a word within a name is none: "the Harbour Ministry". */
export function predicatesIn(
  text: string,
  words: readonly Word[],
  language: Language,
  named: readonly NameInPassage[] = [],
): readonly PredicateInPassage[] {
  const found = phrasesIn(text, words, wordLists(language).predicates);
  return outside(found, named).map((found) => ({
    start: found.start,
    end: found.end,
    from: found.from,
    count: found.count,
    meant: [...found.values].sort((a, b) => weakerFirst(a.predicate, b.predicate)),
    isPassive: !found.values.every(({ isNoun }) => isNoun) && isPassive(text, words, found, language),
  }));
}

/** Those of some stretches that lie in no name that is known; both are in their order. */
function outside<T extends Stretch>(found: readonly T[], named: readonly NameInPassage[]): readonly T[] {
  const known = named.filter(({ entity }) => entity !== undefined);
  let at = 0;
  return found.filter(({ start, end }) => {
    while (at < known.length && (known[at]?.at.end ?? 0) <= start) at += 1;
    return (known[at]?.at.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}

function isPassive(text: string, words: readonly Word[], { from, count }: PhraseFound<unknown>, language: Language) {
  const lists = wordLists(language);
  // "Was paying" is no passive.
  const [passive, between] = [lists.of("passiveBe"), [lists.of("beforeVerb"), lists.of("negations")]];
  // "The mill, paid by the bank": who acts is named right after.
  if (phraseAt(text, words, from + count, lists.of("passiveBy")) !== undefined) return true;
  for (let i = from - 1; i >= 0 && i >= from - FAR; i--) {
    if (phraseAt(text, words, i, passive) !== undefined) return !endsIn(words[from], language.goesOn);
    if (between.every((list) => phraseAt(text, words, i, list) === undefined) && !endsIn(words[i], language.adverbs))
      return false;
  }
  return false;
}

/** The predicates that the words of a passage suggest, in the order of those words, each once. */
export const predicateIdsIn = (
  text: string,
  passage: Stretch,
  language: Language,
  named: readonly NameInPassage[] = [],
): readonly PredicateId[] => [
  ...new Set(
    predicatesIn(text, wordsIn(text, passage, language), language, named).flatMap(({ meant }) =>
      meant.map(({ predicate }) => predicate),
    ),
  ),
];
