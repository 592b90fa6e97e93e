import type { Sigma } from "sigma";
import { moveCamera } from "./move-camera.ts";
import type { Point } from "./scene/curve.ts";
import { standingNow } from "./sigma-sight.ts";

/** How far from the edge one has to be to be in sight, in CSS pixels, and what part of a small picture that is at most. */
const MARGIN = { pixels: 60, part: 1 / 4 };
/** After a longer way, as a part of the picture, little of what was seen is left, and what lies around them tells more. */
const FAR = 1 / 2;

/**
 * Moves the camera, only as far as it must, so that all these places are in sight; farther away only where they do not fit.
 * @param places in Sigma's own square
 */
export function lookAt(sigma: Sigma, places: readonly Point[], duration: number): void {
  if (places.length === 0) return;

  const { width, height } = sigma.getDimensions();
  const onScreen = (place: Point) => sigma.framedGraphToViewport(place, standingNow(sigma));
  const seen = places.map(onScreen);
  const [xs, ys] = [seen.map(({ x }) => x), seen.map(({ y }) => y)];
  const [across, down] = [missing(xs, width), missing(ys, height)];
  const nearest = Math.max(1, partTaken(xs, width), partTaken(ys, height));
  if (across === 0 && down === 0 && nearest === 1) return;

  const camera = sigma.getCamera();
  const { x, y, ratio } = camera.getState();
  if (nearest === 1 && Math.abs(across) <= FAR * width && Math.abs(down) <= FAR * height) {
    const [origin, one] = [onScreen({ x: 0, y: 0 }), onScreen({ x: 1, y: 1 })];
    const to = { x: x + across / (one.x - origin.x), y: y + down / (one.y - origin.y), ratio };
    moveCamera(camera, to, duration);
    return;
  }
  const at = { x: middle(places.map((place) => place.x)), y: middle(places.map((place) => place.y)) };
  moveCamera(camera, { ...at, ratio: camera.getBoundedRatio(ratio * nearest) }, duration);
}

const marginOf = (size: number): number => Math.min(MARGIN.pixels, MARGIN.part * size);

const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;

/** How much of the room within the margins they take up; more than 1 where they do not fit. */
const partTaken = (values: readonly number[], size: number): number =>
  (Math.max(...values) - Math.min(...values)) / (size - 2 * marginOf(size));

/** By how many pixels they lie beyond a margin: below 0 before the first, above it beyond the second. */
function missing(values: readonly number[], size: number): number {
  const margin = marginOf(size);
  return Math.min(0, Math.min(...values) - margin) || Math.max(0, Math.max(...values) - (size - margin));
}
