import { expect, test } from "vitest";
import { entityNow, withNodeAt } from "../../../../src/viewer/renderer/scene/with-node-at.ts";
import { sampleState } from "../../sample-state.ts";

const { scene } = sampleState();

test("one entity is put somewhere else and pinned there, and all else is as it was", () => {
  const moved = withNodeAt(scene, 1, { x: 7, y: -3 });
  expect(moved.nodes[1]).toEqual({ ...scene.nodes[1], x: 7, y: -3, pinned: true });
  expect(moved.nodes.toSpliced(1, 1)).toEqual(scene.nodes.toSpliced(1, 1));
  expect({ ...moved, nodes: scene.nodes }).toEqual(scene);
});

test("where there is no such entity nobody is moved", () => {
  expect(withNodeAt(scene, scene.nodes.length, { x: 0, y: 0 })).toBe(scene);
});

test("who is held is found again in a case that was read anew, by the id; whoever is there no more is nowhere", () => {
  const { nodes } = scene;
  const held = nodes[3] ?? expect.fail();
  expect(entityNow({ nodes }, held)).toBe(3);
  const anew = nodes.slice(1).map((node, entity) => ({ ...node, entity }));
  expect(entityNow({ nodes: anew }, held)).toBe(2);
  expect(entityNow({ nodes: anew.filter(({ id }) => id !== held.id) }, held)).toBeUndefined();
});
