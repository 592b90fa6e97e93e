import edtf, { parse } from "edtf";
import { z } from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";
import { plainDateBounds, type TimeBounds } from "./plain-date.ts";
import { TextSchema } from "./text.ts";

const MAX_EDTF_LENGTH = 100;

// Parsing takes a quarter of a millisecond, and a case has many claims but few dates.
const MOST_KNOWN = 50_000;
const known = new Map<string, TimeBounds | undefined>();

/**
 * Reads an EDTF expression (ISO 8601-2:2019) of level 0 or 1, or a one-of set ("[2024,2025]") of level 2.
 * @returns its bounds, or undefined where the text is none of these, or names a day that the calendar does not have.
 */
export function timeBounds(text: string): TimeBounds | undefined {
  if (text.length > MAX_EDTF_LENGTH) return undefined;
  const plain = plainDateBounds(text);
  if (plain !== undefined) return plain;
  if (known.has(text)) return known.get(text);

  const bounds = readBounds(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, bounds);
  return bounds;
}

function readBounds(text: string): TimeBounds | undefined {
  try {
    const { level, type } = parse(text);
    if (level === 2 && type !== "Set") return undefined;
    if (!standsInTheCalendar(text)) return undefined;
    if (type === "Set") return boundsOfSet(text);

    const season = SEASON.exec(text);
    if (season !== null) return boundsOfSeason(season[1] ?? "", season[2] ?? "");
    const { min, max } = edtf(text);
    return {
      from: min === null || Number.isNaN(min) ? -Infinity : min,
      to: max === null || Number.isNaN(max) ? Infinity : max,
    };
  } catch {
    return undefined;
  }
}

const DAYS = /(-?\d{4})-(\d{2})-(\d{2})/g;
const SEASON = /^(-?\d{4})-(2[1-4])$/;

/** The parser takes 29 February of any year; engines differ in what they make of it. */
function standsInTheCalendar(text: string): boolean {
  return [...text.matchAll(DAYS)].every(([, year, month, day]) => {
    // Day 0 of the next month is the last of this one; years below 100 are years, and not of the last century.
    const last = new Date(Date.UTC(2000, Number(month), 0));
    last.setUTCFullYear(Number(year), Number(month), 0);
    return Number(day) <= last.getUTCDate();
  });
}

/** One of several: from the first of them to the last. */
function boundsOfSet(text: string): TimeBounds | undefined {
  const members = text
    .slice(1, -1)
    .split(",")
    .map((member) => {
      const [first = "", last = first] = member.trim().split("..");
      return {
        from: first === "" ? -Infinity : timeBounds(first)?.from,
        to: last === "" ? Infinity : timeBounds(last)?.to,
      };
    });
  let bounds: TimeBounds = { from: Infinity, to: -Infinity };
  for (const { from, to } of members) {
    if (from === undefined || to === undefined || from > to) return undefined;
    bounds = { from: Math.min(bounds.from, from), to: Math.max(bounds.to, to) };
  }
  return bounds;
}

const WINTER = "24";

/** Which months a season has depends on the hemisphere, which nothing tells: it may be any of the year, and a winter ends in the next. */
function boundsOfSeason(year: string, season: string): TimeBounds | undefined {
  const bounds = timeBounds(year);
  if (bounds === undefined || season !== WINTER) return bounds;
  return { from: bounds.from, to: new Date(bounds.to + 1).setUTCMonth(2, 1) - 1 };
}

/** A date in EDTF, the Library of Congress's notation for dates that may be vague. */
export const EdtfSchema = z.string().refine((text) => timeBounds(text) !== undefined, {
  params: { code: "not-edtf" },
  error: 'an EDTF date, such as "2024-03-12", "2024-03", "2016~" (about), "../2016" (until) or "[2024,2025]" (one of)',
});

/**
 * A time as the source words it, and as EDTF where the words allow it.
 * The raw words stay, because "March 2024" often dates the remark and not what was remarked on.
 */
export const EdtfTimeSchema = z.strictObject({
  raw: TextSchema.describe('The words of the text, such as "last spring".'),
  edtf: EdtfSchema.optional().describe(
    "The same as EDTF, where the words allow it; so `2024-03`, or `2016~` for about.",
  ),
});
export type EdtfTime = DeepReadonly<z.infer<typeof EdtfTimeSchema>>;
