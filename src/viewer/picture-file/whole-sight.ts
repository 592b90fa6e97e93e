import type { Scene } from "../renderer/renderer.ts";
import type { Point } from "../renderer/scene/curve.ts";
import type { LayoutSight } from "../renderer/scene/sight.ts";

/** Names at the edge need room, and a file larger than this nobody opens. */
const PADDING = { x: 90, y: 50 };
const SMALLEST = { width: 720, height: 360 };
const LARGEST = 4_000;

/** The whole of a scene at its own size, in which every name has room; smaller only where it would become too large a file. */
export function wholeSight({ nodes }: Scene): LayoutSight {
  const [left, right] = extent(nodes.map(({ x }) => x));
  const [bottom, top] = extent(nodes.map(({ y }) => y));
  const [across, up] = [right - left, top - bottom];
  const zoom = Math.min(1, (LARGEST - 2 * PADDING.x) / (across || 1), (LARGEST - 2 * PADDING.y) / (up || 1));
  const width = Math.max(SMALLEST.width, across * zoom + 2 * PADDING.x);
  const height = Math.max(SMALLEST.height, up * zoom + 2 * PADDING.y);
  return {
    width,
    height,
    scale: Math.sqrt(zoom),
    unit: zoom,
    at,
    place: (entity) => at(nodes[entity] ?? { x: left, y: top }),
  };

  function at({ x, y }: Point): Point {
    return { x: width / 2 + (x - (left + right) / 2) * zoom, y: height / 2 - (y - (top + bottom) / 2) * zoom };
  }
}

const extent = (values: readonly number[]): readonly [least: number, most: number] =>
  values.reduce<readonly [number, number]>(
    ([least, most], value, i) => (i === 0 ? [value, value] : [Math.min(least, value), Math.max(most, value)]),
    [0, 0],
  );
