import type { Sigma } from "sigma";
import { moveCamera } from "./move-camera.ts";
import { standingNow } from "./sigma-sight.ts";

const MARGIN = 60;

/** Moves the camera, only as far as it must, so that all these nodes are in sight. */
export function lookAt(sigma: Sigma, nodes: readonly string[], duration: number): void {
  const places = nodes.flatMap((node) => sigma.getNodeDisplayData(node) ?? []);
  if (places.length === 0) return;

  const { width, height } = sigma.getDimensions();
  const inSight = places.every((place) => {
    const { x, y } = sigma.framedGraphToViewport(place, standingNow(sigma));
    return x > MARGIN && y > MARGIN && x < width - MARGIN && y < height - MARGIN;
  });
  if (inSight) return;

  const camera = sigma.getCamera();
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const middle = (values: number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  const span = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  const ratio = Math.max(Math.min(camera.getState().ratio, 1), span * 1.5);
  moveCamera(camera, { x: middle(xs), y: middle(ys), ratio }, duration);
}
