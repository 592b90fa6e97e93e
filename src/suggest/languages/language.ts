import type { StepMode } from "../../model/attribution.ts";
import type { PredicateId } from "../../model/predicate.ts";

/**
 * Words of one kind with "|" between them. One may be several, as "according to"; case, accents and points do not matter,
 * and what a language writes on to the front or the end of a word is taken off by itself.
 */
export type Words = string;

/** Words with which somebody is said to speak. */
export interface SpeechWords {
  readonly words: Words;
  /** What whoever speaks does with what is said. */
  readonly mode: StepMode;
  /** Where they are named: before the word (or beside it where the order is turned), after it, or nowhere. */
  readonly speaker?: "after" | "nobody";
  /** What they deny they do not allege: "denied". */
  readonly denies?: true;
  /** Whom they speak to follows: "told the Herald". */
  readonly addresses?: true;
  /** Often something else than speech, as "shows": it counts where a word such as "that" follows. */
  readonly weak?: true;
}

/** Words by which a predicate is meant, mostly. */
export interface PredicateWords {
  readonly predicate: PredicateId;
  /** Whoever stands first is the subject: "paid". */
  readonly words?: Words;
  /** Whoever stands first is the object: "belongs to" of an owner. */
  readonly turned?: Words;
  /** What has no passive, as it is no verb: "are cousins". */
  readonly nouns?: Words;
}

/** How a language dates things. */
export interface TimeWords {
  /** From January; several names of one month with "|" between them. */
  readonly months: readonly Words[];
  /** From Sunday. */
  readonly days: readonly Words[];
  /** From the first to the thirty-first. */
  readonly ordinals: readonly Words[];
  /** What stands between an ordinal and its month. */
  readonly of: Words;
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly Words[];
  /** What stands before a year that is a year: "the year". */
  readonly year: Words;
  /** What leads to a date and is quoted with it: "on the night of". */
  readonly leads: Words;
  readonly from: Words;
  readonly to: Words;
  readonly or: Words;
  readonly since: Words;
  readonly until: Words;
  readonly about: Words;
  readonly perhaps: Words;
  readonly today: Words;
  readonly yesterday: Words;
  /** The day that was dated last: "that night". */
  readonly sameDay: Words;
  /** The same, told by what happened on it; a word follows: "the night of the" fire. */
  readonly sameDayOf: Words;
  /** What may follow a day of the week: "night". */
  readonly partsOfDay: Words;
  /** What puts a month into the year before that of the work: "December last year". */
  readonly lastYear: Words;
  /** What else dates something and gives no day: "last week", "every quarter". */
  readonly loose: Words;
  /** Words that are a month only where they are written large, or have a year beside them: "may". */
  readonly seldomMonths: Words;
}

/** The words of one language, as data: all that `suggest` knows of it. What a language has no words for stays empty. */
export interface Language {
  /** Its BCP 47 code, as sources have it. */
  readonly code: string;
  /** The Unicode script of its letters, by which it is told where nobody says so. */
  readonly script: string;
  /** Whether the verb stands before its subject, mostly. */
  readonly isVerbFirst: boolean;
  /** What is written on to the front of a word, such as conjunctions and the article, and what then stays of it. */
  readonly prefixes: readonly (readonly [written: string, stays: string])[];
  /** What is written on to the end of a name: "'s". */
  readonly endings: readonly string[];
  readonly speech: readonly SpeechWords[];
  /** What leads from a word of speech to what is said. */
  readonly that: Words;
  /** What may stand between a speaker, or the one who acts, and the verb: "has", "also". */
  readonly beforeVerb: Words;
  /** What says that something is not said yet: "would". */
  readonly notYet: Words;
  /** What stands for whoever was named right before: "who". */
  readonly relatives: Words;
  /** What joins a second verb to the same subject: "and". */
  readonly and: Words;
  /** A person who was named before: "she". */
  readonly pronouns: Words;
  /** An organization that was named before: "it". */
  readonly pronounsOfOthers: Words;
  /** Some who were named before, or nobody: "they". */
  readonly pronounsOfMany: Words;
  /** Whoever tells it all, whom no passage names. */
  readonly firstPerson: Words;
  /** Whom somebody speaks to, unnamed: "told me that". */
  readonly addressed: Words;
  /** What a description of somebody unnamed begins with: "a", "the". */
  readonly articles: Words;
  /** What joins a name to a description, so that it is not the name of who is described: "of". */
  readonly prepositions: Words;
  readonly hedges: Words;
  readonly negations: Words;
  readonly predicates: readonly PredicateWords[];
  /** What makes a passive of the verb after it. */
  readonly passiveBe: Words;
  /** What leads to whoever acts in a passive. */
  readonly passiveBy: Words;
  /** Of a verb that only goes on, so that it is no passive: "-ing". */
  readonly goesOn: string;
  /** How adverbs end, that may stand anywhere before a verb: "-ly". */
  readonly adverbs: string;
  /** What is written large and is no name. */
  readonly noName: Words;
  /** What may stand written large beside a name and is no part of it: a title, the first word of a sentence. */
  readonly besideNames: Words;
  /** What is written small within names. */
  readonly inName: Words;
  readonly time: TimeWords;
}
