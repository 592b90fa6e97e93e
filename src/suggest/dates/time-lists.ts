import type { Language, Words } from "../languages/language.ts";
import { wordsAlone } from "../languages/word-lists.ts";
import { type Phrases, phrasesOf } from "../text/phrases.ts";
import { listed } from "../text/words-in.ts";

/** The words of time of a language to look up. */
export interface TimeLists
  extends Readonly<Record<"of" | "year" | "leads" | "from" | "to" | "or" | "since" | "until", Phrases<true>>>,
    Readonly<Record<"about" | "perhaps" | "seldomMonths" | "partsOfDay" | "lastYear", Phrases<true>>>,
    Readonly<Record<"months" | "days" | "ordinals" | "seasons", Phrases<number>>> {
  readonly told: Phrases<"today" | "yesterday" | "same day" | "same day of" | "loose">;
}

const made = new WeakMap<Language, TimeLists>();

/** The words of time of a language, made once. */
export function timeLists(language: Language): TimeLists {
  const known = made.get(language) ?? makeLists(language);
  made.set(language, known);
  return known;
}

function makeLists({ time }: Language): TimeLists {
  const numbered = (lists: readonly Words[]) =>
    phrasesOf(lists.flatMap((words, i) => listed(words).map((word) => [word, i] as const)));
  const told = <T>(words: Words, value: T) => listed(words).map((word) => [word, value] as const);
  return {
    of: wordsAlone(time.of),
    year: wordsAlone(time.year),
    leads: wordsAlone(time.leads),
    from: wordsAlone(time.from),
    to: wordsAlone(time.to),
    or: wordsAlone(time.or),
    since: wordsAlone(time.since),
    until: wordsAlone(time.until),
    about: wordsAlone(time.about),
    perhaps: wordsAlone(time.perhaps),
    seldomMonths: wordsAlone(time.seldomMonths),
    partsOfDay: wordsAlone(time.partsOfDay),
    lastYear: wordsAlone(time.lastYear),
    months: numbered(time.months),
    days: numbered(time.days),
    ordinals: numbered(time.ordinals),
    seasons: numbered(time.seasons),
    told: phrasesOf([
      ...told(time.today, "today" as const),
      ...told(time.yesterday, "yesterday" as const),
      ...told(time.sameDay, "same day" as const),
      ...told(time.sameDayOf, "same day of" as const),
      ...told(time.loose, "loose" as const),
    ]),
  };
}
