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
  const step = curveStep(forward.length);
  return forward.map((isForward, i) => (i - (forward.length - 1) / 2) * step * (isForward ? 1 : -1));
}
