import { frameOf } from "../renderer/frame.ts";
import type { Scene } from "../renderer/renderer.ts";
import type { Point } from "../renderer/scene/curve.ts";
import type { LayoutSight } from "../renderer/scene/sight.ts";

const SIZE = { width: 1_040, height: 680 };
const MARGIN = 24;
/** So small are entities from there, were they drawn. */
const SCALE = 0.1;

/** All of a large case from so far away that its groups are drawn as one each, as large as a sheet of paper can be read. */
export function afarSight(scene: Scene): LayoutSight {
  const { x, y } = frameOf(scene);
  const reach = Math.max(0, ...(scene.groups ?? []).map(({ radius }) => radius));
  const [across, up] = [x[1] - x[0] + reach / 4, y[1] - y[0] + reach / 4];
  const unit = Math.min((SIZE.width - 2 * MARGIN) / (across || 1), (SIZE.height - 2 * MARGIN) / (up || 1));
  const at = (point: Point): Point => ({
    x: SIZE.width / 2 + (point.x - (x[0] + x[1]) / 2) * unit,
    y: SIZE.height / 2 - (point.y - (y[0] + y[1]) / 2) * unit,
  });
  return { ...SIZE, scale: SCALE, unit, at, place: (entity) => at(scene.nodes[entity] ?? { x: x[0], y: y[0] }) };
}
