import { type Clock, timesOn } from "../../graph/selection.ts";
import type { ClaimTable } from "../../table/claim-table.ts";

/** Stretches of a calendar that follow one another: bin i begins at `edges[i]` and ends where the next begins. */
export interface TimeBins {
  readonly unit: "day" | "month" | "year";
  /** Milliseconds since 1970 (UTC), one more than there are bins; empty where no claim has a time on the clock. */
  readonly edges: readonly number[];
}

/** A way to part the calendar: which part a time lies in, and when a part begins. */
interface Parting {
  readonly unit: TimeBins["unit"];
  partOf(time: number): number;
  beginOf(part: number): number;
}

const MOST_BINS = 90;
const DAY = 86_400_000;
// Far enough within what a Date can hold (ECMA-262, 21.4.1.1) for ten thousand years more to begin.
const FARTHEST = 8.2e15;

/** Parts the time from a case's first to its last on a clock into days, months, years, tens of years and so on, as fine as can be seen. */
export function timeBins(table: ClaimTable, clock: Clock): TimeBins {
  const { starts, ends, at } = timesOn(table, clock);
  let [first, last] = [Infinity, -Infinity];
  for (let row = 0; row < table.size; row++) {
    for (const time of [starts[at(row)], ends[at(row)]]) {
      if (time === undefined || !Number.isFinite(time)) continue;
      first = Math.min(first, Math.max(time, -FARTHEST));
      last = Math.max(last, Math.min(time, FARTHEST));
    }
  }
  if (first > last) return { unit: "year", edges: [] };

  for (const { unit, partOf, beginOf } of partings()) {
    const [from, to] = [partOf(first), partOf(last)];
    if (to - from < MOST_BINS) {
      return { unit, edges: Array.from({ length: to - from + 2 }, (_, i) => beginOf(from + i)) };
    }
  }
  throw new RangeError("the partings end before the calendar does");
}

function* partings(): Iterable<Parting> {
  yield { unit: "day", partOf: (time) => Math.floor(time / DAY), beginOf: (part) => part * DAY };
  yield { unit: "month", partOf: monthOf, beginOf: beginOfMonth };
  for (let months = 12; months < 1e8; months *= 10) {
    yield {
      unit: "year",
      partOf: (time) => Math.floor(monthOf(time) / months),
      beginOf: (part) => beginOfMonth(part * months),
    };
  }
}

/** Months since the year 0. */
function monthOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

// Date.UTC takes the years 0 to 99 for those of the last century.
const beginOfMonth = (month: number): number =>
  new Date(0).setUTCFullYear(Math.floor(month / 12), month - 12 * Math.floor(month / 12), 1);
