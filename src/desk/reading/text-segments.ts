import type { Claim } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import type { Stretch } from "../../suggest/text/text-units.ts";

/** A piece of a paragraph in which the same holds of every letter. */
export interface Segment extends Stretch {
  /** Claims that stand on it, by their ids. */
  readonly claims: readonly string[];
  readonly isSpoken: boolean;
  readonly isNothing: boolean;
}

/** Cuts a paragraph where a claim, a frame or a stretch with nothing to claim begins or ends. */
export function segmentsOf(
  paragraph: Stretch,
  claims: readonly Claim[],
  { frames, nothing }: Pick<Reading, "frames" | "nothing">,
): readonly Segment[] {
  const { start, end } = paragraph;
  const touches = (at: Stretch) => at.start < end && at.end > start;
  const passages = claims.map(({ id, anchor }) => ({ id, at: anchor })).filter(({ at }) => touches(at));
  const spoken = frames.flatMap(({ parts }) => parts).filter(touches);
  const empty = nothing.filter(touches);

  const cuts = new Set([start, end]);
  for (const at of [...passages.map((passage) => passage.at), ...spoken, ...empty]) {
    cuts.add(Math.max(start, at.start));
    cuts.add(Math.min(end, at.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, i) => {
    const to = sorted[i + 1] ?? end;
    const holds = (at: Stretch) => at.start <= from && at.end >= to;
    return {
      start: from,
      end: to,
      claims: passages.filter(({ at }) => holds(at)).map(({ id }) => id),
      isSpoken: spoken.some(holds),
      isNothing: empty.some(holds),
    };
  });
}
