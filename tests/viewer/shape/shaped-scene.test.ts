import { signal } from "@preact/signals";
import { expect, test } from "vitest";
import { shapedScene } from "../../../src/viewer/shape/shaped-scene.ts";
import { FIRST_SHAPE, type Shape } from "../../../src/viewer/state/shape/shape.ts";
import { groupedState } from "../grouped-state.ts";
import { sampleState } from "../sample-state.ts";

function shaped(state = sampleState()) {
  const shape = signal<Shape>(FIRST_SHAPE);
  const lines = signal(new Uint8Array(state.table.size).fill(2));
  const laidOut = signal(state.scene);
  const scene = shapedScene({ table: state.table, scene: laidOut, shape, lines, actors: state.actors });
  return {
    scene,
    opened: state.scene,
    set(part: Partial<Shape>) {
      shape.value = { ...shape.value, ...part };
    },
  };
}

test("as a case opens everybody is drawn as its layout has them, and what their size tells is said", () => {
  const { scene, opened } = shaped();
  expect(scene.value.nodes).toBe(opened.nodes);
  expect(scene.value.key).toEqual({ sizes: "larger: more claims about it that still stand", colours: [], notes: [] });
  expect(scene.value.lines).toBeUndefined();
});

test("a layout moves, a measure sizes, and a colour colours, each alone", () => {
  const { scene, opened, set } = shaped();
  set({ arrangement: { kind: "circle" } });
  const places = scene.value.nodes.map(({ x, y }) => [x, y]);
  expect(places).not.toEqual(opened.nodes.map(({ x, y }) => [x, y]));
  expect(scene.value.nodes.map(({ size, kind, label }) => [size, kind, label])).toEqual(
    opened.nodes.map(({ size, kind, label }) => [size, kind, label]),
  );

  set({ size: "alike", colour: "exposure", isWideByLines: true });
  expect(scene.value.nodes.map(({ x, y }) => [x, y])).toEqual(places);
  expect(new Set(scene.value.nodes.map(({ size }) => size)).size).toBe(1);
  expect(scene.value.nodes.every(({ ink }) => ink !== undefined)).toBe(true);
  expect(scene.value.lines?.[0]).toBe(2);
  expect(scene.value.edges).toBe(opened.edges);

  set(FIRST_SHAPE);
  expect(scene.value.nodes).toBe(opened.nodes);
});

test("groups are drawn as one only where they lie together", () => {
  const { scene, set } = shaped(groupedState());
  expect(scene.value.groups).toHaveLength(2);
  set({ size: "alike" });
  expect(scene.value.groups).toHaveLength(2);
  set({ arrangement: { kind: "time", clock: "event", overlap: "possible" } });
  expect(scene.value.groups).toBeUndefined();
  expect(scene.value.nodes.some(({ group }) => group !== undefined)).toBe(false);
});

test("a step that leaves the layout as it is moves nobody", () => {
  const { scene, set } = shaped();
  set({ arrangement: { kind: "circle" } });
  const before = scene.value;
  set({ arrangement: { kind: "circle" }, sieve: { neighbours: 2, lines: 0, isLoneHidden: false } });
  expect(scene.value).toBe(before);
});
