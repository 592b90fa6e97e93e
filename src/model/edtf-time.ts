import edtf, { parse } from "edtf";
import { z } from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";
import { TextSchema } from "./text.ts";

const MAX_EDTF_LENGTH = 100;

// Parsing takes a quarter of a millisecond, and a case has many claims but few dates.
const MOST_KNOWN = 50_000;
const known = new Map<string, TimeBounds | undefined>();

/** The stretch of time that an EDTF expression may denote, in milliseconds since 1970 (UTC); ±Infinity where open or unknown. */
export interface TimeBounds {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads an EDTF expression (ISO 8601-2:2019) of level 0 or 1, or a one-of set ("[2024,2025]") of level 2.
 * @returns its bounds, or undefined where the text is none of these.
 */
export function timeBounds(text: string): TimeBounds | undefined {
  if (text.length > MAX_EDTF_LENGTH) return undefined;
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

    const { min, max } = edtf(text);
    return {
      from: min === null || Number.isNaN(min) ? -Infinity : min,
      to: max === null || Number.isNaN(max) ? Infinity : max,
    };
  } catch {
    return undefined;
  }
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
