import type { ClaimMask } from "../../graph/selection.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { countAbout, groupColumn, NO_GROUP } from "../renderer/groups/prepare-groups.ts";
import type { Scene } from "../renderer/renderer.ts";

/**
 * How many of the claims that are shown each group has inside or at one end, of those that are drawn; over columns, since
 * every switch counts them.
 */
export function claimsInGroups({ columns, size }: ClaimTable, scene: Scene, shown: ClaimMask): Uint32Array {
  const { nodes, groups = [] } = scene;
  const about = new Uint32Array(groups.length);
  const groupOf = groupColumn(scene);
  const isUnplaced = new Uint8Array(nodes.length);
  if (scene.unplaced) for (const { absent, entity } of nodes) if (absent === "unplaced") isUnplaced[entity] = 1;
  const { subject, object } = columns;
  for (let row = 0; row < size; row++) {
    const [one = 0, other = 0] = [subject[row], object[row]];
    if (shown[row] !== 1 || other >= nodes.length || isUnplaced[one] === 1 || isUnplaced[other] === 1) continue;
    countAbout(about, groupOf[one] ?? NO_GROUP, groupOf[other] ?? NO_GROUP, 1);
  }
  return about;
}
