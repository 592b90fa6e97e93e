import { type ClaimMask, type Clock, timesOn } from "../../graph/selection.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { TimeBins } from "./time-bins.ts";

/** How many claims each bin may and must hold: what a window of that bin alone selects, by possible and by certain overlap. */
export interface TimeHistogram {
  readonly possible: readonly number[];
  readonly certain: readonly number[];
  readonly timed: number;
  /** Claims without a time on the clock: any window hides them. */
  readonly untimed: number;
}

/** Counts the claims of a mask in bins that cover all times of the table on a clock. */
export function timeHistogram(table: ClaimTable, clock: Clock, mask: ClaimMask, { edges }: TimeBins): TimeHistogram {
  const { starts, ends, at } = timesOn(table, clock);
  const count = Math.max(0, edges.length - 1);
  const certain = new Array<number>(count).fill(0);
  // One more where a claim's time begins and one less after its end: what is running in a bin is the sum so far.
  const changes = new Array<number>(count + 1).fill(0);
  let [timed, untimed] = [0, 0];

  for (let row = 0; row < table.size; row++) {
    if (mask[row] !== 1) continue;
    const [start = Number.NaN, end = Number.NaN] = [starts[at(row)], ends[at(row)]];
    if (Number.isNaN(start) || Number.isNaN(end)) {
      untimed++;
      continue;
    }
    timed++;
    if (count === 0) continue;
    const [first, last] = [binOf(edges, start), binOf(edges, end)];
    changes[first] = (changes[first] ?? 0) + 1;
    changes[last + 1] = (changes[last + 1] ?? 0) - 1;
    if (first === last && Number.isFinite(start) && Number.isFinite(end)) certain[first] = (certain[first] ?? 0) + 1;
  }

  let running = 0;
  const possible = certain.map((_, bin) => {
    running += changes[bin] ?? 0;
    return running;
  });
  return { possible, certain, timed, untimed };
}

/** The bin that a time lies in, by halving; the first or the last for one beyond them. */
function binOf(edges: readonly number[], time: number): number {
  let [low, high] = [0, edges.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= time) low = middle;
    else high = middle - 1;
  }
  return low;
}
