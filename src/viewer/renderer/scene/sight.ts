import type { Point } from "./curve.ts";

/** Where the entities are on the screen just now, in CSS pixels with y downwards, and how large a radius of 1 is. */
export interface Sight {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  place(entity: number): Point;
}

/** Where points of the layout are on the screen, and how many pixels one of its units is. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  at(point: Point): Point;
}

/** What is in sight, where it is known of any point of the layout too. */
export type LayoutSight = Sight & Screen;

/** Whether a point is on the screen. */
export const isInSight = ({ x, y }: Point, { width, height }: Sight): boolean =>
  x > 0 && y > 0 && x < width && y < height;
