import type { ClaimMask } from "../../graph/selection.ts";
import type { Scene } from "../renderer/renderer.ts";

/** One of a group, and how many claims that are shown lead to it. */
export interface GroupMember {
  readonly entity: number;
  readonly claims: number;
}

/** Who belongs to the group that is named after an entity, those of most claims first; nobody where there is no such group. */
export function groupMembers({ nodes, edges }: Pick<Scene, "nodes" | "edges">, lead: number, shown?: ClaimMask) {
  const group = nodes[lead]?.group;
  if (group === undefined) return [];

  const claims = new Uint32Array(nodes.length);
  for (const { row, from, to } of edges) {
    if (shown !== undefined && shown[row] !== 1) continue;
    claims[from] = (claims[from] ?? 0) + 1;
    if (to !== from) claims[to] = (claims[to] ?? 0) + 1;
  }
  return nodes
    .filter((node) => node.group === group && node.absent === undefined)
    .map(({ entity }): GroupMember => ({ entity, claims: claims[entity] ?? 0 }))
    .sort((one, other) => other.claims - one.claims || one.entity - other.entity);
}
