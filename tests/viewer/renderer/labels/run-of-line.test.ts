import { expect, test } from "vitest";
import { rimsOf, runOfLine } from "../../../../src/viewer/renderer/labels/run-of-line.ts";
import { prepareScene } from "../../../../src/viewer/renderer/scene/prepare-scene.ts";
import { setLineStates } from "../../../../src/viewer/renderer/scene/set-line-states.ts";
import { rowOf, sampleState } from "../../sample-state.ts";

const { scene, table } = sampleState();
const prepared = prepareScene(scene);
const sightAt = (spacing: number) => ({
  ...{ width: 800, height: 600, scale: 1 },
  place: (entity: number) => ({ x: entity * spacing, y: 300 }),
});
const link = ["payment", "payment-on-the-wire", "payment-denied", "leads"].map(
  (id) => prepared.edgeOfRow[rowOf(table, id)] ?? -1,
);

test("claims of a long link run apart, those of a short one lie in the one that stands for them", () => {
  setLineStates(prepared, {});
  const far = link.map((line) => runOfLine(prepared, line, sightAt(200))?.(0.5).y.toFixed(3));
  expect(new Set(far).size).toBe(4);

  const near = link.flatMap((line) => runOfLine(prepared, line, sightAt(12)) ?? []);
  expect(near).toHaveLength(1);
  expect(near[0]?.(0.5).y).toBe(300);
});

test("an opened link runs apart however short it is", () => {
  const row = rowOf(table, "payment");
  const emphasis = {
    nodes: new Set<number>(),
    edges: new Set([row]),
    worded: new Set([row]),
    voices: new Set<number>(),
  };
  setLineStates(prepared, { emphasis });
  const runs = link.map((line) => runOfLine(prepared, line, sightAt(12))?.(0.5).y ?? 0).sort((a, b) => a - b);
  for (const [i, y] of runs.slice(1).entries()) expect(y - (runs[i] ?? 0)).toBeGreaterThan(10);
});

test("what is switched off runs nowhere", () => {
  const showing = { rows: new Uint8Array(table.size), entities: new Uint8Array(table.entities.length) };
  setLineStates(prepared, { showing });
  for (const line of link) expect(runOfLine(prepared, line, sightAt(200))).toBeUndefined();
});

test("a line's rims are those of both its ends", () => {
  const edge = scene.edges[0];
  if (edge === undefined) throw new Error("the sample has lines");
  expect(rimsOf(scene, edge)).toBeCloseTo((scene.nodes[edge.from]?.size ?? 0) + (scene.nodes[edge.to]?.size ?? 0));
});
