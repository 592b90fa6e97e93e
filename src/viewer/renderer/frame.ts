import type { Scene } from "./renderer.ts";

/** The part of a layout that is in sight when all of it is, from the least to the most. */
export interface Frame {
  readonly x: [number, number];
  readonly y: [number, number];
}

/** The smallest frame around a scene's entities. */
export function frameOf({ nodes }: Scene): Frame {
  const frame: Frame = { x: [Infinity, -Infinity], y: [Infinity, -Infinity] };
  for (const node of nodes) {
    for (const axis of ["x", "y"] as const) {
      frame[axis][0] = Math.min(frame[axis][0], node[axis]);
      frame[axis][1] = Math.max(frame[axis][1], node[axis]);
    }
  }
  return frame;
}

/** Whether two frames are the same. */
export const isSameFrame = (one: Frame, other: Frame): boolean => String([one.x, one.y]) === String([other.x, other.y]);
