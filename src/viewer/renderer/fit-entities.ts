import type { Sigma } from "sigma";
import { frameOf } from "./frame.ts";
import type { CameraPosition, Scene } from "./renderer.ts";
import { sigmaScreen } from "./sigma-sight.ts";

/** Room for the names of who stands outermost, in CSS pixels. */
const MARGIN = 80;

/** Where the camera has to stand so that of the scene just these entities fill the picture; nowhere where none of them is in it. */
export function fitEntities(sigma: Sigma, scene: Scene, entities: readonly number[]): CameraPosition | undefined {
  const places = entities.flatMap((entity) => scene.nodes[entity] ?? []);
  if (places.length === 0) return undefined;
  const around = frameOf({ ...scene, nodes: places });
  const screen = sigmaScreen(sigma);
  const camera = sigma.getCamera();
  const middle = (axis: "x" | "y") => (around[axis][0] + around[axis][1]) / 2;
  const extent = (axis: "x" | "y") => (around[axis][1] - around[axis][0]) * screen.unit + 2 * MARGIN;
  const fits = camera.getState().ratio * Math.max(extent("x") / screen.width, extent("y") / screen.height);
  const { x, y } = sigma.viewportToFramedGraph(screen.at({ x: middle("x"), y: middle("y") }));
  return { x, y, ratio: camera.getBoundedRatio(Math.min(fits, 1)) };
}
