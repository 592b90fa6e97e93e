import { expect, test } from "vitest";
import { prepareScene, shapedAnew } from "../../../../src/viewer/renderer/scene/prepare-scene.ts";
import { madeGroups } from "../../made-groups.ts";
import { fullState, sampleState } from "../../sample-state.ts";

const { scene, table } = sampleState();
const prepared = prepareScene(scene);

test("a line is found by its row, and a remark's row has none", () => {
  for (const [line, { row }] of scene.edges.entries()) expect(prepared.edgeOfRow[row]).toBe(line);
  expect(prepared.edgeOfRow.filter((line) => line >= 0)).toHaveLength(scene.edges.length);
});

test("there is a byte for every row with a line and for every entity", () => {
  const last = scene.edges.at(-1)?.row ?? 0;
  expect(prepared.lineStates.bytes.length).toBeGreaterThan(last);
  expect(prepared.entityStates.bytes.length).toBeGreaterThanOrEqual(table.entities.length);
});

test("entities are at hand by their size", () => {
  const sizes = [...prepared.bySize].map((position) => scene.nodes[position]?.size ?? 0);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
});

test("what another stands for is not among those drawn", () => {
  const full = fullState().scene;
  const drawn = [...prepareScene(full).bySize].map((position) => full.nodes[position]?.id);
  expect(drawn).toHaveLength(full.nodes.length - 1);
  expect(drawn).not.toContain("iosif-brandt");
});

test("an empty scene can be prepared too", () => {
  expect(prepareScene({ ...scene, nodes: [], edges: [] }).bundles.count).toBe(0);
});

test("in another shape sizes and groups are worked out anew, and the bytes that are drawn from stay the same ones", () => {
  const grouped = madeGroups();
  const before = prepareScene(grouped);
  const { groups: _groups, ...apart } = grouped;
  const nodes = grouped.nodes.map((node, i) => ({ ...node, size: i }));
  const after = shapedAnew(before, { ...apart, nodes });
  expect([...after.bySize]).toEqual([...nodes.keys()].reverse());
  expect(before.groups).toBeDefined();
  expect(after.groups).toBeUndefined();
  expect([after.lineStates, after.entityStates, after.bundles]).toEqual([
    before.lineStates,
    before.entityStates,
    before.bundles,
  ]);
  expect(after.lineStates).toBe(before.lineStates);
});
