// Our own: libraries for dates guess, and whatever can be meant in two ways must stay as it was written.
import { timeBounds } from "../../../model/edtf-time.ts";

/** In which order a file writes numbers with slashes; without it only what can be read in one way is read. */
export const DATE_ORDERS = ["day-first", "month-first"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(\\d{4})";

const MONTH_DAY_YEAR = new RegExp(`^${MONTH}\\s+${DAY},?\\s+${YEAR}$`);
const DAY_MONTH_YEAR = new RegExp(`^${DAY}(?:\\s+|-)(?:of\\s+)?${MONTH},?(?:\\s+|-)${YEAR}$`);
const MONTH_YEAR = new RegExp(`^${MONTH},?\\s+${YEAR}$`);
const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;
const CLOCK = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(?:\.0+)?$/;
const ABOUT = /^(?:circa|ca\.?|c\.|about|around|approx\.?|approximately)\s*(.+)$/;
/** "2014-21" is a season to EDTF (spring), but as often the years 2014 to 2021. */
const SEASON_OR_YEARS = /^\d{4}-(1[3-9]|[2-9]\d)$/;

/**
 * Reads a date as people write it in English ("Mar 25, 2015", "25/03/2015", "circa 2014") into EDTF, where it can
 * mean one thing only.
 * @returns undefined where it can mean several or none: 03/04/2015 without an order, "early 2014".
 */
export function readDate(words: string, order?: DateOrder): string | undefined {
  const text = words.trim().replace(/\s+/g, " ").toLowerCase();
  if (text.length > 60) return undefined;

  const about = ABOUT.exec(text)?.[1];
  if (about !== undefined) {
    const date = readDate(about, order);
    return date !== undefined && /^\d{4}(-\d{2}){0,2}$/.test(date) ? `${date}~` : undefined;
  }
  const upper = text.toUpperCase();
  if (SEASON_OR_YEARS.test(upper)) return undefined;
  return valid(upper) ?? fromWords(text) ?? fromNumbers(text, order);
}

function fromWords(text: string): string | undefined {
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  if (monthFirst) return date(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_MONTH_YEAR.exec(text);
  if (dayFirst) return date(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const month = MONTH_YEAR.exec(text);
  return month ? valid(`${month[2]}-${two(monthOf(month[1]))}`) : undefined;
}

function fromNumbers(text: string, order: DateOrder | undefined): string | undefined {
  const clock = CLOCK.exec(text);
  if (clock) return clock[2] === "00:00:00" ? valid(clock[1] ?? "") : valid(`${clock[1]}T${clock[2]}`);
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return date(yearFirst[1], yearFirst[2], yearFirst[3]);

  const [, first, second, year] = NUMBERS.exec(text) ?? [];
  if (first === undefined) return undefined;
  const dayFirst = date(year, second, first);
  const monthFirst = date(year, first, second);
  if (order !== undefined) return order === "day-first" ? dayFirst : monthFirst;
  return dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst
    ? (dayFirst ?? monthFirst)
    : undefined;
}

const monthOf = (name = ""): string => String(MONTHS.indexOf(name.slice(0, 3)) + 1);

const two = (digits = ""): string => digits.padStart(2, "0");

/** A day of the calendar, or nothing: 31 April is none. */
function date(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  const daysInMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > daysInMonth) return undefined;
  return valid(`${year}-${two(month)}-${two(day)}`);
}

const valid = (edtf: string): string | undefined => (timeBounds(edtf) === undefined ? undefined : edtf);
