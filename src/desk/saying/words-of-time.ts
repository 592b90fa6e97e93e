import { timeBounds } from "../../model/edtf-time.ts";
import type { Stretch } from "../../suggest/text/text-units.ts";

/** What a date in words is guessed from: when the work was published, and what words were dated in it before. */
export interface DatedBy {
  readonly published?: string | undefined;
  readonly before: readonly { readonly raw: string; readonly edtf: string }[];
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const ORDINALS = (
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
  "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth " +
  "twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
).split(" ");
const SEASONS = ["spring", "summer", "autumn", "winter"];

const MONTH = `(?:${MONTHS.join("|")})`;
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?|(?:${ORDINALS.join("|")}) of)`;
const DATE = [
  `${DAY}\\s+${MONTH}(?:\\s+\\d{4})?`,
  `${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?`,
  `${MONTH}(?:\\s+\\d{4})?`,
  "\\d{4}-\\d{2}-\\d{2}",
  `(?:${SEASONS.join("|")})(?: of)? \\d{4}`,
  "(?:19|20)\\d{2}",
].join("|");
const LOOSE = [
  "today|yesterday|tonight|(?:that|the same) (?:night|day|morning|evening)",
  "the (?:night|day|morning|evening) of the \\p{L}+",
  `last (?:night|week|month|year|${SEASONS.join("|")})`,
  `(?:${DAYS.join("|")})(?: night| morning| evening| afternoon)?`,
  "(?:every|each) (?:day|night|week|month|quarter|year)",
].join("|");
const LEADS =
  "(?:in|on|at|by|since|until|before|after|from|about|around|during|perhaps|early|late|the|the night of|the morning of|the evening of)";
const WORDS_OF_TIME = new RegExp(
  `\\b(?:(?:from|between|either)\\s+(?:(?:in|on|the)\\s+){0,3}(?:${DATE})\\s+(?:to|and|until|or)\\s+(?:(?:in|on|the)\\s+){0,3}(?:${DATE})|(?:${LEADS}\\s+){0,4}(?:${DATE}|${LOOSE}))\\b`,
  "giu",
);

/** Where words date something in a passage. */
export const datesIn = (text: string, { start, end }: Stretch): readonly Stretch[] =>
  [...text.slice(start, end).matchAll(WORDS_OF_TIME)]
    .filter(([words]) => !NO_MONTH.test(words))
    .map(({ index, 0: words }) => ({ start: start + index, end: start + index + words.length }));

/** The words that date something in a passage, as they stand there; then those around it. */
export const timesIn = (text: string, passage: Stretch, beyond: Stretch = passage): readonly string[] => {
  const wordsOf = ({ start, end }: Stretch) => text.slice(start, end);
  return [...new Set([...datesIn(text, passage), ...datesIn(text, beyond)].map(wordsOf))].slice(0, 9);
};

/** "He may have paid", "they march": written small, and without a year, these are no months. */
const NO_MONTH = /(^|\s)(may|march)$/;

const RANGE = /^(?:from|between|either)\s+(.+?)\s+(to|and|until|or)\s+(.+)$/iu;

/** What a date in words may be in EDTF: a guess, and none where nothing gives a year, or a day that there is. */
export function edtfOf(words: string, by: DatedBy = { before: [] }): string | undefined {
  const guess = guessOf(words, by);
  return guess === undefined || timeBounds(guess) === undefined ? undefined : guess;
}

function guessOf(words: string, by: DatedBy): string | undefined {
  const known = by.before.find(({ raw }) => raw === words)?.edtf;
  if (known !== undefined) return known;
  const range = RANGE.exec(words);
  if (range !== null) {
    const [, from = "", word = "", to = ""] = range;
    const [second, first] = [
      plainDate(to, by),
      plainDate(from, { ...by, published: plainDate(to, by) ?? by.published }),
    ];
    if (first === undefined || second === undefined) return undefined;
    return /^or$/i.test(word) ? `[${first},${second}]` : `${first}/${second}`;
  }
  const date = plainDate(words, by);
  if (date === undefined) return undefined;
  const shaded = `${date}${shadeOf(words)}`;
  if (/^(since|after)\b/i.test(words)) return `${shaded}/..`;
  return /^(until|before|by)\b/i.test(words) ? `../${shaded}` : shaded;
}

function shadeOf(words: string): string {
  const [isAbout, isPerhaps] = [/\b(about|around|circa)\b/i.test(words), /\b(perhaps|maybe)\b/i.test(words)];
  if (isAbout && isPerhaps) return "%";
  if (isAbout) return "~";
  return isPerhaps ? "?" : "";
}

/** "That night", "the day of the fire": mostly what was dated last. */
const SAME_DAY =
  /\b(?:(?:that|the same) (?:night|day|morning|evening)|the (?:night|day|morning|evening) of the \p{L}+)\b/iu;

function plainDate(words: string, { published, before }: DatedBy): string | undefined {
  const iso = /\b\d{4}-\d{2}(?:-\d{2})?\b/.exec(words)?.[0];
  if (iso !== undefined) return iso;
  const year = /\b((?:19|20)\d{2})\b/.exec(words)?.[1];
  const season = SEASONS.findIndex((name) => new RegExp(`\\b${name}\\b`, "i").test(words));
  if (year !== undefined && season !== -1) return `${year}-${21 + season}`;
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name}\\b`, "i").test(words)) + 1;
  if (month > 0) return withMonth(words, month, year, published);
  if (year !== undefined) return year;
  return beforePublished(words, published) ?? (SAME_DAY.test(words) ? before[0]?.edtf : undefined);
}

/** A day or a month without its year is the last one before the work was published. */
function withMonth(words: string, month: number, written: string | undefined, published: string | undefined) {
  const number = /\b(\d{1,2})(?:st|nd|rd|th)?\b(?!\d)/.exec(words.replace(written ?? "", ""))?.[1];
  const ordinal = ORDINALS.findIndex((word) => new RegExp(`(?<!-)\\b${word} of\\b`, "i").test(words)) + 1;
  const day = number ?? (ordinal > 0 ? ordinal : undefined);
  const date = day === undefined ? two(month) : `${two(month)}-${two(day)}`;
  const year = written ?? yearOf(date, published);
  return year === undefined ? undefined : `${year}-${date}`;
}

function yearOf(date: string, published: string | undefined): string | undefined {
  const [, year, of = ""] = /^(\d{4})-(\d{2}(?:-\d{2})?)/.exec(published ?? "") ?? [];
  if (year === undefined) return undefined;
  const isLater = date.slice(0, of.length) > of.slice(0, date.length);
  return String(Number(year) - (isLater ? 1 : 0));
}

function beforePublished(words: string, published: string | undefined): string | undefined {
  if (published === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(published)) return undefined;
  const then = new Date(`${published}T00:00:00Z`);
  const back = (days: number) => new Date(then.getTime() - days * 86_400_000).toISOString().slice(0, 10);
  if (/\b(today|tonight)\b/i.test(words)) return published;
  if (/\b(yesterday|last night)\b/i.test(words)) return back(1);
  const day = DAYS.findIndex((name) => new RegExp(`\\b${name}\\b`, "i").test(words));
  return day === -1 ? undefined : back((then.getUTCDay() - day + 7) % 7);
}

const two = (number: number | string): string => String(number).padStart(2, "0");
