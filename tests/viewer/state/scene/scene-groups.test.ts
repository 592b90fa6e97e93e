import { expect, test } from "vitest";
import { NONE } from "../../../../src/table/row.ts";
import { wholly } from "../../../../src/viewer/renderer/pieces.ts";
import { sceneGroups } from "../../../../src/viewer/state/scene/scene-groups.ts";
import { madeGroups } from "../../made-groups.ts";

test("a group lies in the middle of its members, reaches around them, and is named after whom most is claimed of", () => {
  const { nodes } = madeGroups();
  const groupOf = Uint32Array.from(nodes, ({ group }) => group ?? NONE);
  const [first, second] = wholly(sceneGroups(nodes, groupOf, [1, 5, 2, 3, 3, 1, 9]));
  expect(first).toMatchObject({ members: 3, lead: 1, x: 40, y: 30 });
  expect(second).toMatchObject({ members: 3, lead: 3 });
  for (const node of nodes.filter(({ group }) => group === 0)) {
    expect(Math.hypot(node.x - (first?.x ?? 0), node.y - (first?.y ?? 0))).toBeLessThan(first?.radius ?? 0);
  }
});

test("who was joined into another counts for no group", () => {
  const nodes = madeGroups().nodes.map((node) => (node.entity === 2 ? { ...node, absent: "joined" as const } : node));
  const groupOf = Uint32Array.from(nodes, ({ group }) => group ?? NONE);
  expect(wholly(sceneGroups(nodes, groupOf, [1, 5, 2, 3, 3, 1, 9]))[0]?.members).toBe(2);
});
