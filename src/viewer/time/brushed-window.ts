import type { TimeWindow } from "../../graph/selection.ts";
import type { TimeBins } from "./time-bins.ts";

/** Bins that follow one another: from one edge to a later one. */
export interface Brushed {
  readonly from: number;
  readonly to: number;
}

/** The window of some bins; none where they are all: then claims without a time are shown too. */
export function brushedWindow(
  { edges }: TimeBins,
  { from, to }: Brushed,
  { clock, overlap }: Pick<TimeWindow, "clock" | "overlap">,
): TimeWindow | undefined {
  return from <= 0 && to >= edges.length - 1 ? undefined : windowOf({ edges }, { from, to }, { clock, overlap });
}

/** The window of some bins, also where they are all of them: claims without a time are then not shown. */
export const windowOf = (
  { edges }: Pick<TimeBins, "edges">,
  { from, to }: Brushed,
  { clock, overlap }: Pick<TimeWindow, "clock" | "overlap">,
): TimeWindow => ({ clock, overlap, from: edges[from] ?? 0, to: (edges[to] ?? 0) - 1 });

/** The bins that a window covers or cuts, all of them where there is none, at least one where it lies beyond them. */
export function brushedBins({ edges }: TimeBins, window: TimeWindow | undefined): Brushed {
  const count = Math.max(0, edges.length - 1);
  if (window === undefined) return { from: 0, to: count };

  const begun = edges.filter((edge) => edge <= window.from).length - 1;
  const from = Math.max(0, Math.min(count - 1, begun));
  const ended = edges.findIndex((edge) => edge > window.to);
  return { from, to: Math.max(from + 1, ended < 0 ? count : ended) };
}
