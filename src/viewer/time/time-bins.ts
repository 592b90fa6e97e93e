import { type Clock, timesOn } from "../../graph/selection.ts";
import type { ClaimTable } from "../../table/claim-table.ts";

/** Stretches of a calendar that follow one another: bin i begins at `edges[i]` and ends where the next begins. */
export interface TimeBins {
  readonly unit: "day" | "month" | "year";
  /** Milliseconds since 1970 (UTC), one more than there are bins; empty where no claim has a time on the clock. */
  readonly edges: readonly number[];
  /** Whether the first bin holds all that is earlier than the others, and the last all that is later. */
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
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

/** The part of the times at each end that may be gathered, for the others to be drawn finer. */
const FEW = 0.15;

/**
 * Parts the time from a case's first to its last on a clock into days, months, years, tens of years and so on, as fine
 * as can be seen. A few times that lie far from all others would make these share a bin or two: they are gathered in one
 * bin at their end. Worked out once for a table.
 */
export function timeBins(table: ClaimTable, clock: Clock): TimeBins {
  const known = remembered.get(table) ?? new Map<Clock, TimeBins>();
  remembered.set(table, known);
  const bins = known.get(clock) ?? partedOn(table, clock);
  known.set(clock, bins);
  return bins;
}

const remembered = new WeakMap<ClaimTable, Map<Clock, TimeBins>>();

function partedOn(table: ClaimTable, clock: Clock): TimeBins {
  const times = boundedTimes(table, clock);
  if (times.length === 0) return { unit: "year", edges: [], hasEarlier: false, hasLater: false };

  for (const parting of partings()) {
    const [from, to] = stretchSeen(times, parting).map(parting.partOf);
    if (from !== undefined && to !== undefined && to - from < MOST_BINS) return binsOf(parting, times, from, to);
  }
  throw new RangeError("the partings end before the calendar does");
}

/** The first and the last of the times without the few at each end, but with as many of these as can be seen, nearest first. */
function stretchSeen(times: Float64Array, { partOf }: Parting): readonly [first: number, last: number] {
  const timeAt = (at: number): number => times[at] ?? Number.NaN;
  const most = times.length - 1;
  const few = Math.floor(FEW * times.length);
  let [low, high] = [few, most - few];
  for (;;) {
    // The same time once more takes no room.
    while (low > 0 && timeAt(low - 1) === timeAt(low)) low--;
    while (high < most && timeAt(high + 1) === timeAt(high)) high++;
    if (low === 0 && high === most) break;
    const isEarlier = high === most || (low > 0 && timeAt(low) - timeAt(low - 1) <= timeAt(high + 1) - timeAt(high));
    const [from, to] = isEarlier ? [low - 1, high] : [low, high + 1];
    if (partOf(timeAt(to)) - partOf(timeAt(from)) >= MOST_BINS) break;
    [low, high] = [from, to];
  }
  return [timeAt(low), timeAt(high)];
}

function binsOf({ unit, partOf, beginOf }: Parting, times: Float64Array, from: number, to: number): TimeBins {
  const [first, last] = [partOf(times[0] ?? 0), partOf(times.at(-1) ?? 0)];
  const [hasEarlier, hasLater] = [first < from, last > to];
  const edges = Array.from({ length: to - from + 2 }, (_, i) => beginOf(from + i));
  return {
    unit,
    edges: [...(hasEarlier ? [beginOf(first)] : []), ...edges, ...(hasLater ? [beginOf(last + 1)] : [])],
    hasEarlier,
    hasLater,
  };
}

/** All times on a clock that are bounded, in ascending order: a claim's first and last. */
function boundedTimes(table: ClaimTable, clock: Clock): Float64Array {
  const { starts, ends, at } = timesOn(table, clock);
  const times = new Float64Array(2 * table.size);
  let count = 0;
  const add = (time: number | undefined): void => {
    if (time !== undefined && Number.isFinite(time)) times[count++] = Math.max(-FARTHEST, Math.min(time, FARTHEST));
  };
  for (let row = 0; row < table.size; row++) {
    add(starts[at(row)]);
    add(ends[at(row)]);
  }
  return times.subarray(0, count).sort();
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
