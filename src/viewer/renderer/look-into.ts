import type { Sigma } from "sigma";
import { moveCamera } from "./move-camera.ts";
import type { SceneGroup } from "./renderer.ts";
import { sigmaScreen } from "./sigma-sight.ts";

/** How many times its radius is to be in sight, so that there is a little room around it. */
const AROUND = 2.2;

/**
 * Moves the camera so near to a group that it fills the picture, and has opened.
 * @param opened the distance from which it has
 */
export function lookInto(sigma: Sigma, group: SceneGroup, opened: number, duration: number): void {
  const screen = sigmaScreen(sigma);
  const camera = sigma.getCamera();
  const fits = (camera.getState().ratio * AROUND * group.radius * screen.unit) / Math.min(screen.width, screen.height);
  const { x, y } = sigma.viewportToFramedGraph(screen.at(group));
  moveCamera(camera, { x, y, ratio: camera.getBoundedRatio(Math.min(fits, opened)) }, duration);
}
