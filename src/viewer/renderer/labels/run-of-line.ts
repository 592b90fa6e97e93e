import type { Scene, SceneEdge } from "../renderer.ts";
import { type Point, pointOnCurve } from "../scene/curve.ts";
import { fanOf } from "../scene/fan.ts";
import { isLead, isOpened, STANDINGS, standingOf } from "../scene/line-state.ts";
import type { PreparedScene } from "../scene/prepare-scene.ts";
import type { Sight } from "../scene/sight.ts";

/**
 * How a line runs on the screen just now, fanned out as far as it is: a point of it for t from 0 to 1. Nothing where it
 * is hidden or folded away.
 */
export function runOfLine(prepared: PreparedScene, line: number, sight: Sight): ((t: number) => Point) | undefined {
  const edge = prepared.scene.edges[line];
  if (edge === undefined) return undefined;

  const state = prepared.lineStates.bytes[edge.row] ?? 0;
  if (standingOf(state) === STANDINGS.hidden) return undefined;
  const [from, to] = [sight.place(edge.from), sight.place(edge.to)];
  const apart = prepared.bundles.apart[prepared.bundles.bundleOf[line] ?? 0] ?? 0;
  const span = Math.hypot(to.x - from.x, to.y - from.y);
  const fan = fanOf(span, span - rimsOf(prepared.scene, edge) * sight.scale, apart, isOpened(state));
  if (fan === 0 && !isLead(state)) return undefined;

  // On the screen y grows downwards, so left and right are the other way round than in the layout.
  return (t) => pointOnCurve(from, to, -edge.curve * fan, t);
}

/** The radii of a line's two entities together, unzoomed. */
export const rimsOf = ({ nodes }: Scene, { from, to }: SceneEdge): number =>
  (nodes[from]?.size ?? 0) + (nodes[to]?.size ?? 0);
