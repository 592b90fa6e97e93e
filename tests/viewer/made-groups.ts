import { asEntityId } from "../../src/model/id.ts";
import type { Scene, SceneEdge, SceneNode } from "../../src/viewer/renderer/renderer.ts";

/** A scene of two groups of three and one who belongs to none; four claims lead between the groups, one of them a denial. */
export function madeGroups(): Scene {
  const groups = [0, 0, 0, 1, 1, 1, undefined];
  const nodes = groups.map((group, entity): SceneNode => {
    const x = group === undefined ? 0 : group * 1_000 + 40 * entity;
    const at = { x, y: group === undefined ? -900 : 30 * (entity % 3) };
    const node = {
      id: asEntityId(`e${entity}`),
      entity,
      kind: "person",
      label: `Entity ${entity}`,
      named: true,
    } as const;
    return { ...node, size: 6, ...at, ...(group === undefined ? {} : { group }) };
  });
  const ends = [
    [0, 1],
    [0, 2],
    [0, 3],
    [3, 1],
    [4, 0],
    [5, 2],
    [3, 4],
    [6, 0],
  ] as const;
  const edges = ends.map(([from, to], row): SceneEdge => {
    const polarity = row === 4 ? "denies" : "asserts";
    return { row, from, to, polarity, family: "harm", symmetric: false, fallen: undefined, curve: 0 };
  });
  return {
    ...{ nodes, edges },
    wordsOf: () => ({ label: "allegedly attacked", speaker: "Somebody" }),
    groups: [
      { x: 40, y: 30, radius: 150, members: 3, lead: 0 },
      { x: 1_160, y: 30, radius: 150, members: 3, lead: 3 },
    ],
  };
}
