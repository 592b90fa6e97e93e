import type { Scene } from "./renderer.ts";

/** The part of a layout that is in sight when all of it is, from the least to the most. */
export interface Frame {
  readonly x: [number, number];
  readonly y: [number, number];
}

const AXES = ["x", "y"] as const;

/** The smallest frame around a scene's entities. */
export function frameOf({ nodes }: Scene): Frame {
  const frame: Frame = { x: [Infinity, -Infinity], y: [Infinity, -Infinity] };
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (node === undefined) continue;
    for (const axis of AXES) {
      const range = frame[axis];
      if (node[axis] < range[0]) range[0] = node[axis];
      if (node[axis] > range[1]) range[1] = node[axis];
    }
  }
  return frame;
}
