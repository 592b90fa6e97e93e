const STEP = 0.17;
const WIDEST = 0.62;

/**
 * How far each of the parallel claims of one link swings out, so that none lies on another: evenly to both sides, the
 * middle one straight where their number is odd. A claim that leads from b to a has its sign turned, since left and
 * right change with the direction.
 * @param forward for each claim, whether it leads from a to b.
 */
export function spreadCurves(forward: readonly boolean[]): number[] {
  const steps = forward.length - 1;
  const step = steps === 0 ? 0 : Math.min(STEP, (2 * WIDEST) / steps);
  return forward.map((isForward, i) => (i - steps / 2) * step * (isForward ? 1 : -1));
}
