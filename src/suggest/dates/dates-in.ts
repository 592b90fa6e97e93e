import type { Language } from "../languages/language.ts";
import { type Phrases, phraseAt } from "../text/phrases.ts";
import type { Stretch } from "../text/text-units.ts";
import { type Word, wordsIn } from "../text/words-in.ts";
import { type TimeLists, timeLists } from "./time-lists.ts";

/** A day, a month, a year or a season, as far as words give it. */
export interface DayInWords {
  readonly iso?: string;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** From spring on, 0 to 3. */
  readonly season?: number;
  /** From Sunday on, 0 to 6. */
  readonly weekday?: number;
  /** Told by when the work was published, or by what was dated last. */
  readonly told?: "today" | "yesterday" | "same day" | "loose";
  readonly isLastYear?: true;
}

/** Words that date something: where they stand, and what they give. */
export interface DateInWords extends Stretch {
  readonly first: DayInWords;
  /** The other end of a span, or the other one that it may have been. */
  readonly second?: DayInWords;
  readonly isEither: boolean;
  readonly side?: "since" | "until";
  readonly isAbout: boolean;
  readonly isPerhaps: boolean;
}

/** Words that date something, in their order, with what leads to them: "on the night of 13 March 2023". */
export function datesIn(text: string, stretch: Stretch, language: Language): readonly DateInWords[] {
  const lists = timeLists(language);
  const words = wordsIn(text, stretch, language);
  const found: DateInWords[] = [];
  let reached = 0;
  for (let i = 0; i < words.length; ) {
    const one = datedFrom({ text, words, lists, reached }, i);
    if (one === undefined) i += 1;
    else {
      found.push(one.date);
      reached = one.next;
      i = one.next;
    }
  }
  return found;
}

interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly lists: TimeLists;
  /** Words before this one belong to the date before. */
  readonly reached: number;
}

/** A date that begins at a word, and the word after it. */
function datedFrom(place: Place, from: number): { readonly date: DateInWords; readonly next: number } | undefined {
  const { words, lists } = place;
  // "6 or 7 January" leans on the month of the second.
  const bare = bareDay(place, from);
  const first = dayAt(place, from) ?? bare;
  if (first === undefined) return undefined;

  const near = leadsBefore(place, from);
  const opened = openedBefore(place, near);
  const joined = joinAfter(place, from + first.count);
  const second = joined && dayAt(place, joined.next);
  const isSpan =
    second !== undefined &&
    joined !== undefined &&
    (bare === first || joined.isEither || opened < near || isLead(place, near, from, lists.from)) &&
    (first.day.told === undefined || second.day.told === undefined);
  if (bare === first && !isSpan) return undefined;

  const begin = isSpan ? opened : near;
  const next = isSpan ? joined.next + second.count : from + first.count;
  const [start, end] = [words[begin]?.start ?? 0, words[next - 1]?.end ?? 0];
  const leads = (list: Phrases<true>) => isLead(place, begin, from, list);
  const isSince = leads(lists.since);
  const side = isSpan ? undefined : isSince ? "since" : leads(lists.until) ? "until" : undefined;
  const date: DateInWords = {
    start,
    end,
    first: isSpan ? leaning(first.day, second.day) : first.day,
    ...(isSpan && { second: second.day }),
    isEither: isSpan && joined.isEither,
    ...(side && { side }),
    isAbout: leads(lists.about),
    isPerhaps: leads(lists.perhaps),
  };
  return { date, next };
}

/** What the first of two leaves out the second has: "from March to May 2023". */
const leaning = (first: DayInWords, { month, year }: DayInWords): DayInWords => ({
  ...(first.day !== undefined && first.month === undefined && month !== undefined && { month }),
  ...(first.year === undefined &&
    first.iso === undefined &&
    first.told === undefined &&
    year !== undefined && { year }),
  ...first,
});

interface DayAt {
  readonly day: DayInWords;
  readonly count: number;
}

function bareDay({ words }: Place, at: number): DayAt | undefined {
  const day = dayOf(words[at]);
  return day === undefined ? undefined : { day: { day }, count: 1 };
}

/** A date of the kinds that there are, the most telling first. */
function dayAt(place: Place, at: number): DayAt | undefined {
  const { words } = place;
  const iso = words[at]?.forms.find((form) => /^\d{4}-\d{2}(-\d{2})?$/.test(form));
  if (iso !== undefined) return { day: { iso }, count: 1 };
  return (
    dayOfMonth(place, at) ??
    month(place, at) ??
    seasonOfYear(place, at) ??
    weekday(place, at) ??
    told(place, at) ??
    yearAt(place, at)
  );
}

/** "13 March 2023", "the second of March". */
function dayOfMonth(place: Place, at: number): DayAt | undefined {
  const { words, lists } = place;
  const number = dayOf(words[at]);
  const ordinal = number === undefined ? find(place, at, lists.ordinals) : undefined;
  const day = number ?? (ordinal && ordinal.value + 1);
  if (day === undefined) return undefined;
  let next = at + (ordinal?.count ?? 1);
  const of = find(place, next, lists.of);
  if (ordinal !== undefined && of === undefined) return undefined;
  next += of?.count ?? 0;
  const month = monthAt(place, next);
  if (month === undefined) return undefined;
  next += month.count;
  const year = yearAfter(place, next);
  return { day: { day, month: month.value + 1, ...year?.is }, count: next + (year?.count ?? 0) - at };
}

/** A month; one that is named twice, as "مارس/آذار", once. */
function monthAt(place: Place, at: number) {
  const one = find(place, at, place.lists.months);
  if (one === undefined || !isNear(place, at + one.count, /^\s*\/\s*$/)) return one;
  const other = find(place, at + one.count, place.lists.months);
  return other?.value === one.value ? { value: one.value, count: one.count + other.count } : one;
}

/** "March 13, 2023", "March 2023", "March"; a word that is seldom a month has to be written large. */
function month(place: Place, at: number): DayAt | undefined {
  const { words, lists } = place;
  const month = monthAt(place, at);
  if (month === undefined) return undefined;
  let next = at + month.count;
  const day = isNear(place, next, /^\s+$/) ? dayOf(words[next]) : undefined;
  if (day !== undefined) next += 1;
  const year = yearAfter(place, next);
  const isLarge = /^\p{Lu}/u.test(words[at]?.word ?? "");
  if (find(place, at, lists.seldomMonths) !== undefined && !isLarge && year === undefined && day === undefined)
    return undefined;
  return {
    day: { month: month.value + 1, ...(day !== undefined && { day }), ...year?.is },
    count: next + (year?.count ?? 0) - at,
  };
}

function yearAfter(place: Place, at: number): { readonly is: DayInWords; readonly count: number } | undefined {
  if (!isNear(place, at, /^,?\s+$/)) return undefined;
  const last = find(place, at, place.lists.lastYear);
  if (last !== undefined) return { is: { isLastYear: true }, count: last.count };
  const word = find(place, at, place.lists.year);
  const year = yearOf(place.words[at + (word?.count ?? 0)]);
  return year === undefined ? undefined : { is: { year }, count: 1 + (word?.count ?? 0) };
}

function seasonOfYear(place: Place, at: number): DayAt | undefined {
  const season = find(place, at, place.lists.seasons);
  if (season === undefined) return undefined;
  const of = find(place, at + season.count, place.lists.of);
  const year = yearAfter(place, at + season.count + (of?.count ?? 0));
  if (year?.is.year === undefined) return undefined;
  return { day: { season: season.value, ...year.is }, count: season.count + (of?.count ?? 0) + year.count };
}

function weekday(place: Place, at: number): DayAt | undefined {
  const day = find(place, at, place.lists.days);
  if (day === undefined) return undefined;
  const part = find(place, at + day.count, place.lists.partsOfDay);
  return { day: { weekday: day.value }, count: day.count + (part?.count ?? 0) };
}

function told(place: Place, at: number): DayAt | undefined {
  const found = find(place, at, place.lists.told);
  if (found === undefined) return undefined;
  const isOfWhat = found.value === "same day of";
  if (isOfWhat && place.words[at + found.count] === undefined) return undefined;
  return { day: { told: isOfWhat ? "same day" : found.value }, count: found.count + Number(isOfWhat) } as DayAt;
}

function yearAt(place: Place, at: number): DayAt | undefined {
  const word = find(place, at, place.lists.year);
  const found = yearOf(place.words[at + (word?.count ?? 0)]);
  return found === undefined ? undefined : { day: { year: found }, count: 1 + (word?.count ?? 0) };
}

const MOST_LEADS = 4;
const LONGEST_LEAD = 3;

/** The first of the words that lead to a date: "since about" 2019. */
function leadsBefore({ text, words, lists, reached }: Place, at: number): number {
  let first = at;
  for (let times = 0; times < MOST_LEADS; times++) {
    const from = [...Array(LONGEST_LEAD).keys()]
      .map((i) => first - LONGEST_LEAD + i)
      .find((i) => i >= reached && isWhole(text, words, i, first, lists.leads));
    if (from === undefined || !isBlank(text, words[first - 1], words[first])) return first;
    first = from;
  }
  return first;
}

/** The word before the leads that opens a span: "between". */
function openedBefore({ text, words, lists, reached }: Place, at: number): number {
  const isOpened = at > reached && isWhole(text, words, at - 1, at, lists.from);
  return isOpened && isBlank(text, words[at - 1], words[at]) ? at - 1 : at;
}

const isWhole = (text: string, words: readonly Word[], from: number, to: number, list: Phrases<true>): boolean => {
  const found = phraseAt(text, words.slice(from, to), 0, list);
  return found?.count === to - from;
};

/** Whether one of the words that lead to a date, or stand in it as it begins, is of a list. */
function isLead({ text, words }: Place, begin: number, at: number, list: Phrases<true>): boolean {
  for (let i = begin; i < at; i++) if (phraseAt(text, words.slice(i, at), 0, list) !== undefined) return true;
  return false;
}

/** Between two dates: "to", "or in", and where the second begins. */
function joinAfter(place: Place, at: number): { readonly isEither: boolean; readonly next: number } | undefined {
  const join = find(place, at, place.lists.to);
  if (join === undefined || !isNear(place, at, /^\s+$/)) return undefined;
  let next = at + join.count;
  for (let times = 0; times < MOST_LEADS; times++) {
    if (dayAt(place, next) !== undefined) break;
    next += find(place, next, place.lists.leads)?.count ?? 0;
  }
  return { isEither: find(place, at, place.lists.or) !== undefined, next };
}

const isNear = ({ text, words }: Place, at: number, between: RegExp): boolean => {
  const [before, word] = [words[at - 1], words[at]];
  return before !== undefined && word !== undefined && between.test(text.slice(before.end, word.start));
};
const isBlank = (text: string, before: Word | undefined, after: Word | undefined): boolean =>
  before !== undefined && after !== undefined && /^\s+$/.test(text.slice(before.end, after.start));

function find<T>({ text, words }: Place, at: number, list: Phrases<T>) {
  const found = phraseAt(text, words, at, list);
  const value = found?.values[0];
  return found === undefined || value === undefined ? undefined : { value, count: found.count };
}

/** "41 March" is found too, and no day: whoever wrote it meant one. */
function dayOf(word: Word | undefined): number | undefined {
  const day = numbersOf(word).find((number) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(number));
  return day === undefined ? undefined : Number.parseInt(day, 10);
}

function yearOf(word: Word | undefined): number | undefined {
  const year = numbersOf(word).find((number) => /^(?:19|20)\d{2}$/.test(number));
  return year === undefined ? undefined : Number(year);
}

/** Digits as they are written in other scripts are the same digits. */
const numbersOf = (word: Word | undefined): readonly string[] =>
  word?.forms.map((form) => form.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))) ?? [];
