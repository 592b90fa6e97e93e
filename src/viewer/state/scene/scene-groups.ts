import { NONE } from "../../../table/row.ts";
import { isPiece, type Pieces } from "../../renderer/pieces.ts";
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
export function* sceneGroups(
  nodes: readonly SceneNode[],
  groupOf: Uint32Array,
  claims: ArrayLike<number>,
): Pieces<readonly SceneGroup[]> {
  const members: number[][] = [];
  for (const [entity, group] of groupOf.entries()) {
    if (group === NONE || nodes[entity]?.absent !== undefined) continue;
    members[group] ??= [];
    members[group].push(entity);
  }
  const groups: SceneGroup[] = [];
  for (const all of Array.from(members, (some = []) => some)) groups.push(yield* sceneGroup(nodes, all, claims));
  return groups;
}

function* sceneGroup(
  nodes: readonly SceneNode[],
  all: readonly number[],
  claims: ArrayLike<number>,
): Pieces<SceneGroup> {
  yield;
  let [x, y, lead] = [0, 0, all[0] ?? 0];
  for (const entity of all) {
    x += nodes[entity]?.x ?? 0;
    y += nodes[entity]?.y ?? 0;
    if ((claims[entity] ?? 0) > (claims[lead] ?? 0)) lead = entity;
  }
  x /= all.length || 1;
  y /= all.length || 1;
  const far = new Float64Array(all.length);
  for (let i = 0; i < all.length; i++) {
    if (isPiece(i)) yield;
    const node = nodes[all[i] ?? -1];
    far[i] = Math.hypot((node?.x ?? 0) - x, (node?.y ?? 0) - y);
  }
  far.sort();
  return { x, y, radius: (far[Math.floor(MOST * (far.length - 1))] ?? 0) + ROOM, members: all.length, lead };
}
