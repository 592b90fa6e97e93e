import type { SceneEdge, SceneNode } from "../renderer/renderer.ts";
import { type Point, pointOnCurve } from "../renderer/scene/curve.ts";
import { distanceToRim } from "../renderer/scene/entity-shape.ts";
import type { Sight } from "../renderer/scene/sight.ts";

/** A Bézier by its control points: three of a curve, four of a loop. */
export type Bezier = readonly Point[];

/** The way of a line between the rims of its two ends, as the canvas draws it. */
export interface LineCourse {
  readonly length: number;
  /** The way as far as this, from its beginning. */
  until(length: number): Bezier;
  at(length: number): Point;
}

/** What a line keeps from the rims, and into how many pieces it is cut to be measured: as in the shaders. */
const GAP = 3;
const SEGMENTS = 24;
const HALVINGS = 20;

/** Finds where a claim's line leaves one rim and meets the other, and measures the way between. */
export function lineCourse(edge: SceneEdge, from: SceneNode, to: SceneNode, sight: Sight): LineCourse {
  const whole = bezierOf(edge, from, sight);
  const isInside = (node: SceneNode, t: number): boolean => {
    const [at, centre] = [pointAt(whole, t), sight.place(node.entity)];
    return distanceToRim(node.kind, at.x - centre.x, at.y - centre.y, node.size * sight.scale) < GAP;
  };
  const leaves = bisect(0, 0.5, (t) => isInside(from, t));
  const meets = bisect(1, 0.5, (t) => isInside(to, t));
  const way = part(part(whole, meets)[0], leaves / meets)[1];

  const lengths = measured(way);
  const length = lengths.at(-1) ?? 0;
  const share = (wanted: number): number => {
    const next = lengths.findIndex((reached) => reached >= wanted);
    if (next < 1) return next === 0 ? 0 : 1;
    const [before = 0, after = 0] = [lengths[next - 1], lengths[next]];
    return (next - 1 + (wanted - before) / (after - before || 1)) / SEGMENTS;
  };
  return { length, until: (wanted) => part(way, share(wanted))[0], at: (wanted) => pointAt(way, share(wanted)) };
}

function bezierOf({ curve, from, to }: SceneEdge, { size }: SceneNode, sight: Sight): Bezier {
  const [start, end] = [sight.place(from), sight.place(to)];
  if (from === to) {
    const [x, y] = [1.6, 3.4].map((reach) => reach * size * sight.scale * (1 + Math.abs(curve))) as [number, number];
    return [start, { x: start.x - x, y: start.y - y }, { x: start.x + x, y: start.y - y }, start];
  }

  // The control point, from where the curve's middle is: it stands twice as far off the chord. Here y grows downwards.
  const middle = pointOnCurve(start, end, -curve, 0.5);
  const chord = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  return [start, { x: 2 * middle.x - chord.x, y: 2 * middle.y - chord.y }, end];
}

/** The last t on the way from inside to outside at which it is still inside. */
function bisect(inside: number, outside: number, isInside: (t: number) => boolean): number {
  let [near, far] = [inside, outside];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (near + far) / 2;
    if (isInside(middle)) near = middle;
    else far = middle;
  }
  return near;
}

const between = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });

/** A Bézier cut in two (de Casteljau). */
function part(bezier: Bezier, t: number): readonly [before: Bezier, after: Bezier] {
  const [before, after]: [Point[], Point[]] = [[], []];
  for (let points = bezier; points.length > 0; points = points.slice(1).map((b, i) => between(points[i] ?? b, b, t))) {
    before.push(...points.slice(0, 1));
    after.unshift(...points.slice(-1));
  }
  return [before, after];
}

const pointAt = (bezier: Bezier, t: number): Point => part(bezier, t)[0].at(-1) ?? { x: 0, y: 0 };

/** How long the way is as far as each of the ends of its pieces. */
function measured(bezier: Bezier): readonly number[] {
  const lengths = [0];
  let last = pointAt(bezier, 0);
  for (let i = 1; i <= SEGMENTS; i++) {
    const next = pointAt(bezier, i / SEGMENTS);
    lengths.push((lengths.at(-1) ?? 0) + Math.hypot(next.x - last.x, next.y - last.y));
    last = next;
  }
  return lengths;
}
