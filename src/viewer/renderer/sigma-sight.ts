import type { Sigma } from "sigma";
import type { Scene } from "./renderer.ts";
import type { Point } from "./scene/curve.ts";
import type { LayoutSight, Screen } from "./scene/sight.ts";

/** Where Sigma's camera sees the points of a layout. */
export function sigmaScreen(sigma: Sigma): Screen {
  const origin = sigma.graphToViewport({ x: 0, y: 0 });
  const right = sigma.graphToViewport({ x: 1, y: 0 });
  return {
    ...sigma.getDimensions(),
    unit: Math.hypot(right.x - origin.x, right.y - origin.y),
    at: ({ x, y }) => sigma.graphToViewport({ x, y }),
  };
}

/** What Sigma's camera sees of a scene. */
export function sigmaSight(sigma: Sigma, { nodes }: Scene): LayoutSight {
  const { width, height } = sigma.getDimensions();
  // The way from the layout to the screen is straight, so three points tell it all.
  const origin = sigma.graphToViewport({ x: 0, y: 0 });
  const right = sigma.graphToViewport({ x: 1, y: 0 });
  const up = sigma.graphToViewport({ x: 0, y: 1 });
  const [xx, xy, yx, yy] = [right.x - origin.x, right.y - origin.y, up.x - origin.x, up.y - origin.y];
  return {
    ...{ width, height, scale: sigma.scaleSize(1), unit: Math.hypot(xx, xy), at },
    place(entity) {
      const node = nodes[entity];
      return node === undefined ? { x: -1e4, y: -1e4 } : at(node);
    },
  };

  function at({ x, y }: Point): Point {
    return { x: origin.x + x * xx + y * yx, y: origin.y + x * xy + y * yy };
  }
}
