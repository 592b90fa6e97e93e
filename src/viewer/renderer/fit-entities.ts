import type { Sigma } from "sigma";
import { frameOf } from "./frame.ts";
import type { CameraPosition, Scene } from "./renderer.ts";
import { sigmaScreen } from "./sigma-sight.ts";

/** Room for the names of who stands outermost, in CSS pixels, and what part of a small picture it takes at most. */
const MARGIN = { pixels: 80, part: 1 / 4 };
/** Nearer to one who stands alone there is nothing more to be seen. */
const NEAREST = 0.1;

/**
 * Where the camera has to stand so that of the scene just these entities fill the picture, wherever it stands now; nowhere
 * where none of them is in it.
 */
export function fitEntities(sigma: Sigma, scene: Scene, entities: readonly number[]): CameraPosition | undefined {
  const places = entities.flatMap((entity) => scene.nodes[entity] ?? []);
  if (places.length === 0) return undefined;
  const around = frameOf({ ...scene, nodes: places });
  const screen = sigmaScreen(sigma);
  const camera = sigma.getCamera();
  const middle = (axis: "x" | "y") => (around[axis][0] + around[axis][1]) / 2;
  // The room around them stays as wide as it is, however near the camera comes.
  const fitsIn = (axis: "x" | "y", size: number) =>
    ((around[axis][1] - around[axis][0]) * screen.unit) / (size - 2 * Math.min(MARGIN.pixels, MARGIN.part * size));
  const fits = camera.getState().ratio * Math.max(fitsIn("x", screen.width), fitsIn("y", screen.height));
  const { x, y } = sigma.viewportToFramedGraph(screen.at({ x: middle("x"), y: middle("y") }));
  return { x, y, ratio: camera.getBoundedRatio(Math.min(Math.max(fits, NEAREST), 1)) };
}
