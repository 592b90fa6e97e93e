import type { Sigma } from "sigma";
import type { Point } from "./curve.ts";
import type { Scene } from "./renderer.ts";

/** Where the entities are on the screen just now, in CSS pixels with y downwards, and how large a radius of 1 is. */
export interface Sight {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  place(entity: number): Point;
}

/** What Sigma's camera sees of a scene. */
export function sightOf(sigma: Sigma, { nodes }: Scene): Sight {
  const { width, height } = sigma.getDimensions();
  // The way from the layout to the screen is straight, so three points tell it all.
  const origin = sigma.graphToViewport({ x: 0, y: 0 });
  const right = sigma.graphToViewport({ x: 1, y: 0 });
  const up = sigma.graphToViewport({ x: 0, y: 1 });
  const [xx, xy, yx, yy] = [right.x - origin.x, right.y - origin.y, up.x - origin.x, up.y - origin.y];
  return {
    ...{ width, height, scale: sigma.scaleSize(1) },
    place(entity) {
      const node = nodes[entity];
      if (node === undefined) return { x: -1e4, y: -1e4 };
      return { x: origin.x + node.x * xx + node.y * yx, y: origin.y + node.x * xy + node.y * yy };
    },
  };
}

/** Whether a point is on the screen. */
export const isInSight = ({ x, y }: Point, { width, height }: Sight): boolean =>
  x > 0 && y > 0 && x < width && y < height;
