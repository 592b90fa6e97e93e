import { NONE } from "../../../table/row.ts";
import type { SceneGroup, SceneNode } from "../../renderer/renderer.ts";

/** Room around the outermost of a group, in the layout's units. */
const ROOM = 70;
/** The few who lie farthest out would make a group look larger than it is. */
const MOST = 0.97;

/**
 * Groups of a layout as a picture draws them: where they lie, how far they reach, and after whom they are named.
 * @param groupOf of each node, or `NONE`
 * @param claims how many claims each node has
 */
export function sceneGroups(
  nodes: readonly SceneNode[],
  groupOf: Uint32Array,
  claims: ArrayLike<number>,
): readonly SceneGroup[] {
  const members: number[][] = [];
  for (const [entity, group] of groupOf.entries()) {
    if (group === NONE || nodes[entity]?.joined) continue;
    members[group] ??= [];
    members[group].push(entity);
  }
  return Array.from(members, (all = []): SceneGroup => {
    const mean = (axis: "x" | "y") =>
      all.reduce((sum, entity) => sum + (nodes[entity]?.[axis] ?? 0), 0) / (all.length || 1);
    const [x, y] = [mean("x"), mean("y")];
    const far = all
      .map((entity) => Math.hypot((nodes[entity]?.x ?? 0) - x, (nodes[entity]?.y ?? 0) - y))
      .sort((a, b) => a - b);
    const lead = all.reduce(
      (most, entity) => ((claims[entity] ?? 0) > (claims[most] ?? 0) ? entity : most),
      all[0] ?? 0,
    );
    return { x, y, radius: (far[Math.floor(MOST * (far.length - 1))] ?? 0) + ROOM, members: all.length, lead };
  });
}
