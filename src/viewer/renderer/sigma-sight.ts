import type { Sigma } from "sigma";
import type { Scene } from "./renderer.ts";
import type { Point } from "./scene/curve.ts";
import type { LayoutSight, Screen } from "./scene/sight.ts";

/** Says that the camera is to be taken as it stands now: Sigma would go by where it stood in the last frame. */
export const standingNow = (sigma: Sigma) => ({ cameraState: sigma.getCamera().getState() });

/** Where Sigma's camera sees the points of a layout. */
export function sigmaScreen(sigma: Sigma): Screen {
  const now = standingNow(sigma);
  const origin = sigma.graphToViewport({ x: 0, y: 0 }, now);
  const right = sigma.graphToViewport({ x: 1, y: 0 }, now);
  return {
    ...sigma.getDimensions(),
    unit: Math.hypot(right.x - origin.x, right.y - origin.y),
    at: ({ x, y }) => sigma.graphToViewport({ x, y }, now),
  };
}

/** What Sigma's camera sees of a scene. */
export function sigmaSight(sigma: Sigma, { nodes }: Scene): LayoutSight {
  const { width, height } = sigma.getDimensions();
  // The way from the layout to the screen is straight, so three points tell it all.
  const now = standingNow(sigma);
  const origin = sigma.graphToViewport({ x: 0, y: 0 }, now);
  const right = sigma.graphToViewport({ x: 1, y: 0 }, now);
  const up = sigma.graphToViewport({ x: 0, y: 1 }, now);
  const [xx, xy, yx, yy] = [right.x - origin.x, right.y - origin.y, up.x - origin.x, up.y - origin.y];
  return {
    ...{ width, height, scale: sigma.scaleSize(1), unit: Math.hypot(xx, xy), at },
    place(entity) {
      const node = nodes[entity];
      return node === undefined || node.absent === "unplaced" ? { x: -1e4, y: -1e4 } : at(node);
    },
  };

  function at({ x, y }: Point): Point {
    return { x: origin.x + x * xx + y * yx, y: origin.y + x * xy + y * yy };
  }
}
