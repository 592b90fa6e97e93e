import type { Point } from "./curve.ts";

/** Where the entities are on the screen just now, in CSS pixels with y downwards, and how large a radius of 1 is. */
export interface Sight {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  place(entity: number): Point;
}

/** The same where it is known of any point of the layout too. */
export interface LayoutSight extends Sight {
  at(point: Point): Point;
}

/** Whether a point is on the screen. */
export const isInSight = ({ x, y }: Point, { width, height }: Sight): boolean =>
  x > 0 && y > 0 && x < width && y < height;
