import type { Sigma } from "sigma";
import { frameOf } from "./frame.ts";
import { moveCamera } from "./move-camera.ts";
import type { Scene } from "./renderer.ts";
import { sigmaScreen } from "./sigma-sight.ts";

/** Room for the names of who stands outermost, in CSS pixels. */
const MARGIN = 80;

/**
 * Moves so that of the scene just these entities fill the picture; where none of them is in it, nothing moves.
 * @param duration in milliseconds
 */
export function fitEntities(sigma: Sigma, scene: Scene, entities: readonly number[], duration: number): void {
  const places = entities.flatMap((entity) => scene.nodes[entity] ?? []);
  if (places.length === 0) return;
  const around = frameOf({ ...scene, nodes: places });
  const screen = sigmaScreen(sigma);
  const camera = sigma.getCamera();
  const middle = (axis: "x" | "y") => (around[axis][0] + around[axis][1]) / 2;
  const extent = (axis: "x" | "y") => (around[axis][1] - around[axis][0]) * screen.unit + 2 * MARGIN;
  const fits = camera.getState().ratio * Math.max(extent("x") / screen.width, extent("y") / screen.height);
  const { x, y } = sigma.viewportToFramedGraph(screen.at({ x: middle("x"), y: middle("y") }));
  moveCamera(camera, { x, y, ratio: camera.getBoundedRatio(Math.min(fits, 1)) }, duration);
}
