import { timeBounds } from "../model/edtf-time.ts";
import type { TimeBounds } from "../model/plain-date.ts";

const NO_TIME: TimeBounds = { from: Number.NaN, to: Number.NaN };
const ANY_TIME: TimeBounds = { from: -Infinity, to: Infinity };

/**
 * Reads the bounds of times, each distinct date once, since a case has many claims and few dates.
 * No time at all is NaN; a time in words only, which no machine can date, is open at both ends.
 */
export function rememberBounds(): (time: { readonly edtf?: string | undefined } | undefined) => TimeBounds {
  const known = new Map<string, TimeBounds>();

  return (time) => {
    if (time === undefined) return NO_TIME;
    if (time.edtf === undefined) return ANY_TIME;

    const bounds = known.get(time.edtf) ?? timeBounds(time.edtf) ?? ANY_TIME;
    known.set(time.edtf, bounds);
    return bounds;
  };
}
