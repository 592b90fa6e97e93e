/** How near neighbouring claims of a link may come in the middle, in CSS pixels, before they fold into one line. */
const NEAREST = 6;
/** How much of a link must be seen between the rims of its ends, or else its claims are a tangle. */
const SHORTEST = 48;
/** How far apart they stand at least when their link has been opened. */
const OPENED = 11;

/**
 * How far a link's claims are fanned out: 0 where they are folded into one line, 1 where each swings out by its whole
 * curve, more where somebody opened a link that is short on the screen. `FAN_GLSL` is the same for the GPU.
 * @param span between the middles of the link's ends, in CSS pixels.
 * @param seen of that, between their rims.
 * @param apart of the link, see `Bundles`; where it is 0 there is nothing to fan out.
 */
export function fanOf(span: number, seen: number, apart: number, isOpened: boolean): number {
  const gap = (span * apart) / 2;
  if (gap === 0) return 1;
  if (isOpened) return Math.max(1, OPENED / gap);
  return gap < NEAREST || seen < SHORTEST ? 0 : 1;
}

/** `fanOf` in GLSL. */
export const FAN_GLSL = /* glsl */ `
float fanOf(float span, float seen, float apart, bool isOpened) {
  float gap = span * apart * 0.5;
  if (gap == 0.0) return 1.0;
  if (isOpened) return max(1.0, ${OPENED.toFixed(1)} / gap);
  return gap < ${NEAREST.toFixed(1)} || seen < ${SHORTEST.toFixed(1)} ? 0.0 : 1.0;
}
`;
