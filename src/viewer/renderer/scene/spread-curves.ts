import { firstOfPair, type LineEnds } from "../../../graph/first-of-pair.ts";
import { isPiece, type Pieces, wholly } from "../pieces.ts";

const STEP = 0.17;
const WIDEST = 0.62;

/** How far apart neighbours among so many parallel claims swing out; 0 of a single one. */
export const curveStep = (claims: number): number => (claims < 2 ? 0 : Math.min(STEP, (2 * WIDEST) / (claims - 1)));

/**
 * How far each of the parallel claims of one link swings out, so that none lies on another: evenly to both sides, the
 * middle one straight where their number is odd. A claim that leads from b to a has its sign turned, since left and
 * right change with the direction.
 * @param forward for each claim, whether it leads from a to b.
 */
export function spreadCurves(forward: readonly boolean[]): number[] {
  const ends = (atA: number, atB: number) => Uint32Array.from(forward, (isForward) => (isForward ? atA : atB));
  return [...wholly(spreadingLines({ from: ends(0, 1), to: ends(1, 0) }))];
}

/** The same for all lines of a picture, each among those of its link in their order; a is the lower end. */
export function* spreadingLines(ends: LineEnds): Pieces<Float64Array> {
  const first = firstOfPair(ends);
  const counts = new Uint32Array(first.length);
  for (let line = 0; line < first.length; line++) {
    if (isPiece(line)) yield;
    counts[first[line] ?? 0] = (counts[first[line] ?? 0] ?? 0) + 1;
  }

  const curves = new Float64Array(first.length);
  const before = new Uint32Array(first.length);
  for (let line = 0; line < first.length; line++) {
    if (isPiece(line)) yield;
    const [of, from, to] = [first[line] ?? 0, ends.from[line] ?? 0, ends.to[line] ?? 0];
    const [count, place] = [counts[of] ?? 0, before[of] ?? 0];
    before[of] = place + 1;
    if (count > 1) curves[line] = (place - (count - 1) / 2) * curveStep(count) * (from <= to ? 1 : -1);
  }
  return curves;
}
