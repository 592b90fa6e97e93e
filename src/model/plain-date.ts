/** The stretch of time that a date may denote, in milliseconds since 1970 (UTC); ±Infinity where open or unknown. */
export interface TimeBounds {
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const PLAIN =
  /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d)(?:T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:Z|([+-])(\d\d):(\d\d)))?)?)?$/;

/**
 * Reads a year, a month, a day, or a moment with its offset from UTC: what nearly every date is, and all that somebody can
 * type into a page, which thereby does without the parser of every other expression.
 * @returns undefined where the text is none of these, which does not mean that it is no date
 */
export function plainDateBounds(text: string): TimeBounds | undefined {
  const [, year, month, day, hours, minutes, seconds, sign, offsetHours, offsetMinutes] = PLAIN.exec(text) ?? [];
  // Whether the year 0 was a leap year the parser has its own mind about.
  if (year === undefined || +year === 0) return undefined;
  if (month === undefined) return { from: startOf(+year, 0, 1), to: startOf(+year + 1, 0, 1) - 1 };
  if (day === undefined) return { from: startOf(+year, +month - 1, 1), to: startOf(+year, +month, 1) - 1 };

  const from = startOf(+year, +month - 1, +day);
  // A day that the month does not have would be one of the next.
  if (+day < 1 || from >= startOf(+year, +month, 1)) return undefined;
  if (hours === undefined) return { from, to: from + DAY_MS - 1 };

  const [ahead, aheadMinutes] = [Number(offsetHours ?? 0), Number(offsetMinutes ?? 0)];
  // Offsets of twelve hours and more are few, and there is no "-00:00": the parser knows which there are.
  if (ahead > 11 || aheadMinutes > 59 || (sign === "-" && ahead + aheadMinutes === 0)) return undefined;
  const offset = (ahead * 60 + aheadMinutes) * MINUTE_MS * (sign === "-" ? -1 : 1);
  const moment = from + (Number(hours) * 60 + Number(minutes)) * MINUTE_MS + Number(seconds) * 1000 - offset;
  return { from: moment, to: moment };
}

/** Years below 100 are years, and not of the last century. */
function startOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}
