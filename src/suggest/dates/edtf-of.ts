import { timeBounds } from "../../model/edtf-time.ts";
import type { Language } from "../languages/language.ts";
import { type DateInWords, type DayInWords, datesIn } from "./dates-in.ts";

/** What a date in words is guessed from: when the work was published, and what words were dated in it before. */
export interface DatedBy {
  readonly published?: string | undefined;
  readonly before: readonly { readonly raw: string; readonly edtf: string }[];
}

/** What a date in words may be in EDTF: a guess, and none where nothing gives a year, or a day that there is. */
export function edtfOf(words: string, language: Language, by: DatedBy = { before: [] }): string | undefined {
  const known = by.before.find(({ raw }) => raw === words)?.edtf;
  const [date] = known === undefined ? datesIn(words, { start: 0, end: words.length }, language) : [];
  const guess = known ?? (date && writtenOut(date, by));
  return guess === undefined || timeBounds(guess) === undefined ? undefined : guess;
}

function writtenOut({ first, second, isEither, side, isAbout, isPerhaps }: DateInWords, by: DatedBy) {
  if (second !== undefined) {
    const end = dayOut(second, by);
    const begin = dayOut(first, { ...by, published: end ?? by.published });
    if (begin === undefined || end === undefined) return undefined;
    return isEither ? `[${begin},${end}]` : `${begin}/${end}`;
  }
  const day = dayOut(first, by);
  if (day === undefined) return undefined;
  const shaded = `${day}${shade(isAbout, isPerhaps)}`;
  if (side === undefined) return shaded;
  return side === "since" ? `${shaded}/..` : `../${shaded}`;
}

function shade(isAbout: boolean, isPerhaps: boolean): string {
  if (isAbout && isPerhaps) return "%";
  if (isAbout) return "~";
  return isPerhaps ? "?" : "";
}

/** EDTF numbers the seasons from 21 on. */
const FIRST_SEASON = 21;

function dayOut(day: DayInWords, { published, before }: DatedBy): string | undefined {
  if (day.iso !== undefined) return day.iso;
  if (day.told === "same day") return before[0]?.edtf;
  if (day.told !== undefined || day.weekday !== undefined) return beforePublished(day, published);
  if (day.season !== undefined) return `${day.year}-${FIRST_SEASON + day.season}`;
  if (day.month === undefined) return day.year === undefined ? undefined : String(day.year);
  const date = day.day === undefined ? two(day.month) : `${two(day.month)}-${two(day.day)}`;
  const year = day.year ?? yearBefore(date, published, day.isLastYear === true);
  return year === undefined ? undefined : `${year}-${date}`;
}

/** A day or a month without its year is the last one before the work was published. */
function yearBefore(date: string, published: string | undefined, isLastYear: boolean): number | undefined {
  const [, year, of = ""] = /^(\d{4})(?:-(\d{2}(?:-\d{2})?))?/.exec(published ?? "") ?? [];
  if (year === undefined) return undefined;
  if (isLastYear) return Number(year) - 1;
  if (of === "") return undefined;
  const isLater = date.slice(0, of.length) > of.slice(0, date.length);
  return Number(year) - (isLater ? 1 : 0);
}

const DAY = 86_400_000;

function beforePublished({ told, weekday }: DayInWords, published: string | undefined): string | undefined {
  if (published === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(published)) return undefined;
  const then = new Date(`${published}T00:00:00Z`);
  const back = (days: number) => new Date(then.getTime() - days * DAY).toISOString().slice(0, 10);
  if (told === "today") return published;
  if (told === "yesterday") return back(1);
  return weekday === undefined ? undefined : back((then.getUTCDay() - weekday + 7) % 7);
}

const two = (number: number): string => String(number).padStart(2, "0");
