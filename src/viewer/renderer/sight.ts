import type { Point } from "./curve.ts";

/** Where the entities are on the screen just now, in CSS pixels with y downwards, and how large a radius of 1 is. */
export interface Sight {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  place(entity: number): Point;
}
