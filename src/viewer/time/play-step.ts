import type { Brushed } from "./brushed-window.ts";

/** The ways time plays: the window moves on and keeps its width, or its end moves on and it grows. */
export type PlayWay = "moves" | "grows";

/** Where the window is a step later, or earlier with a step of -1; undefined where it has come to the end of so many bins. */
export function playStep({ from, to }: Brushed, count: number, way: PlayWay, step: 1 | -1): Brushed | undefined {
  const next = way === "moves" ? { from: from + step, to: to + step } : { from, to: to + step };
  return next.from >= 0 && next.to <= count && next.to > next.from ? next : undefined;
}

/**
 * Where time begins to play: a step after where it is. From the beginning where it is at the end already, and with one bin
 * where nothing is left out.
 */
export function playFrom(brushed: Brushed, count: number, way: PlayWay): Brushed {
  if (brushed.from <= 0 && brushed.to >= count) return { from: 0, to: 1 };
  const { from, to } = brushed;
  return playStep(brushed, count, way, 1) ?? (way === "moves" ? { from: 0, to: to - from } : { from, to: from + 1 });
}
