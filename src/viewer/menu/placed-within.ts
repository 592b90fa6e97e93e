import type { ScreenPoint } from "../renderer/renderer.ts";

/** How large something is, in CSS pixels. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** How near a menu comes to the edge of the window, in CSS pixels. */
const EDGE = 8;

/** Where a menu stands that was asked for at a point: beside it, on the side that has room, and never over the edge. */
export function placedWithin({ x, y }: ScreenPoint, menu: Extent, room: Extent): ScreenPoint {
  return { x: along(x, menu.width, room.width), y: along(y, menu.height, room.height) };
}

function along(asked: number, extent: number, room: number): number {
  // What has the focus may lie below the edge of the window.
  const at = Math.min(asked, room - EDGE);
  if (at + extent + EDGE <= room) return Math.max(EDGE, at);
  return Math.max(EDGE, at - extent >= EDGE ? at - extent : room - EDGE - extent);
}
