import type { TextPassage } from "./text-passages.ts";

/** A stretch of text over which the same passages lie. */
export interface TextSegment {
  readonly start: number;
  readonly end: number;
  /** Those that lie over it; none where nothing rests on it. */
  readonly over: readonly TextPassage[];
  /** Those of them that begin with it. */
  readonly begin: readonly TextPassage[];
}

/** Parts a stretch of text wherever a passage begins or ends, so that passages that overlap can each be seen. */
export function textSegments(start: number, end: number, passages: readonly TextPassage[]): readonly TextSegment[] {
  const here = passages.filter(({ anchor }) => anchor.start < end && anchor.end > start);
  const cuts = new Set([start, end]);
  for (const { anchor } of here) {
    if (anchor.start > start) cuts.add(anchor.start);
    if (anchor.end < end) cuts.add(anchor.end);
  }
  const points = [...cuts].sort((a, b) => a - b);
  return points.slice(0, -1).map((from, i) => {
    const to = points[i + 1] ?? end;
    const over = here.filter(({ anchor }) => anchor.start < to && anchor.end > from);
    return { start: from, end: to, over, begin: over.filter(({ anchor }) => anchor.start === from) };
  });
}
