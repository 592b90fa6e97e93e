import { expect, test } from "vitest";
import { wholly } from "../../../../src/viewer/renderer/pieces.ts";
import {
  placedAnew,
  prepareScene,
  preparing,
  shapedAnew,
} from "../../../../src/viewer/renderer/scene/prepare-scene.ts";
import { setLineStates, settingLineStates } from "../../../../src/viewer/renderer/scene/set-line-states.ts";
import { madeGroups } from "../../made-groups.ts";
import { fullState, sampleState } from "../../sample-state.ts";

const { scene, table } = sampleState();
const prepared = prepareScene(scene);

test("a line is found by its row, and a remark's row has none", () => {
  for (const [line, { row }] of scene.edges.entries()) expect(prepared.edgeOfRow[row]).toBe(line);
  expect(prepared.edgeOfRow.filter((line) => line >= 0)).toHaveLength(scene.edges.length);
});

test("whatever the order of the lines, each is found by its row and has its byte", () => {
  const edges = scene.edges.toReversed();
  const turned = prepareScene({ ...scene, edges });
  for (const [line, { row }] of edges.entries()) expect(turned.edgeOfRow[row]).toBe(line);
  expect(turned.lineStates.bytes.length).toBe(prepared.lineStates.bytes.length);
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

test("of the same lines elsewhere nothing is worked out again, and what is drawn is what it would be of them alone", () => {
  const grouped = madeGroups();
  const before = prepareScene(grouped);
  const moment = {};
  setLineStates(before, moment);
  const nodes = grouped.nodes.map((node) => ({ ...node, x: -node.x, group: 1 - (node.group ?? 0) }));
  const after = wholly(preparing({ ...grouped, nodes }, before));
  wholly(settingLineStates(after, moment));
  const alone = prepareScene({ ...grouped, nodes });
  setLineStates(alone, {});
  expect(after.bundles).toBe(before.bundles);
  expect(after.lineStates).toBe(before.lineStates);
  expect({ ...after, lineStates: after.lineStates.bytes }).toEqual({ ...alone, lineStates: alone.lineStates.bytes });
});

/** Enough lines that to go through them takes several pieces. */
const MANY = 40_000;

test("what is hidden or shown while lines are counted for later places is counted once, whichever piece had come to it", () => {
  const made = madeGroups();
  const edges = Array.from({ length: MANY }, (_, row) => ({ ...(made.edges[row % 8] ?? expect.fail()), row }));
  const scene = { ...made, edges };
  const hiding = (...hidden: readonly number[]) => {
    const rows = new Uint8Array(MANY).fill(1);
    for (const row of hidden) rows[row] = 0;
    return { showing: { rows, entities: new Uint8Array(made.nodes.length).fill(1) } };
  };
  const moment = hiding(2, MANY - 1);
  for (const meanwhile of [[hiding(3, MANY - 2)], [hiding(), hiding(2, MANY - 1)]]) {
    const drawn = prepareScene(scene);
    setLineStates(drawn, moment);
    const later = wholly(preparing({ ...scene, nodes: [...scene.nodes] }, drawn));
    const counting = settingLineStates(later, moment);
    for (const next of meanwhile) {
      expect(counting.next().done).toBe(false);
      setLineStates(drawn, next);
    }
    wholly(counting);
    const last = meanwhile.at(-1) ?? {};
    setLineStates(later, last);
    const anew = prepareScene(scene);
    setLineStates(anew, last);
    expect(later.groups).toEqual(anew.groups);
    expect(later.lineStates.bytes).toEqual(anew.lineStates.bytes);
  }
});

test("later places are got ready without a touch of what is drawn, also where somebody was put elsewhere meanwhile", () => {
  const made = madeGroups();
  const drawn = prepareScene(made);
  const moment = {};
  setLineStates(drawn, moment);
  const moved = placedAnew(drawn, { ...made, nodes: [...made.nodes] });
  const { version } = drawn.lineStates;
  const later = wholly(preparing({ ...made, nodes: [...made.nodes] }, moved));
  wholly(settingLineStates(later, moment));
  expect(later.lineStates).toBe(drawn.lineStates);
  expect(drawn.lineStates.version).toBe(version);
});
