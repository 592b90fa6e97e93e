import { timeBounds } from "../../model/edtf-time.ts";
import { growDistinctTexts } from "../../table/distinct-texts.ts";
import { NONE } from "../../table/row.ts";

/** Dates as they are met in the bytes of lines, each distinct one read once: a case has many claims and few dates. */
export interface KnownDates {
  /** Which date stands there; NONE where it is none. */
  dateAt(bytes: Uint8Array, from: number, to: number): number;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** How many are kept apart; in a case with more, of a stranger, a line with a further one goes the way of any record. */
const MOST_KNOWN = 50_000;

/** Begins without any. */
export function knownDates(): KnownDates {
  const texts = growDistinctTexts();
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const from: number[] = [];
  const to: number[] = [];

  return {
    from,
    to,
    dateAt(bytes, start, end) {
      const isFull = texts.size() >= MOST_KNOWN;
      const place = isFull ? texts.placeOf(bytes, start, end) : texts.placeFor(bytes, start, end);
      if (place === from.length) {
        const bounds = timeBounds(decoder.decode(bytes.subarray(start, end)));
        from.push(bounds?.from ?? Number.NaN);
        to.push(bounds?.to ?? Number.NaN);
      }
      return Number.isNaN(from[place]) ? NONE : place;
    },
  };
}
