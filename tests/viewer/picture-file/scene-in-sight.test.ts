import { expect, test } from "vitest";
import { sceneInSight } from "../../../src/viewer/picture-file/scene-in-sight.ts";
import { wholeSight } from "../../../src/viewer/picture-file/whole-sight.ts";
import { SHOWINGS } from "../../../src/viewer/renderer/renderer.ts";
import { fullState, rowOf, sampleState } from "../sample-state.ts";

const { scene, table } = sampleState();
const sight = wholeSight(scene);
const all = new Uint8Array(table.size).fill(1);

/** Rows that are shown, and everybody. */
const showing = (rows: Uint8Array) => ({ rows, entities: new Uint8Array(100).fill(1) });

test("of the whole, everything is in sight", () => {
  const { nodes, edges } = sceneInSight(scene, showing(all), sight);
  expect(nodes).toEqual(scene.nodes);
  expect(edges).toEqual(scene.edges);
});

test("a record that was joined into another is in no picture", () => {
  const full = fullState();
  const { nodes } = sceneInSight(full.scene, showing(new Uint8Array(full.table.size).fill(1)), wholeSight(full.scene));
  expect(nodes.map(({ id }) => id)).not.toContain("iosif-brandt");
});

test("what is hidden is left out, and every entity keeps its place", () => {
  const shown = all.map((_, row) => (row === rowOf(table, "payment") ? 1 : 0));
  const { nodes, edges } = sceneInSight(scene, showing(shown), sight);
  expect(edges.map(({ row }) => row)).toEqual([rowOf(table, "payment")]);
  expect(nodes).toEqual(scene.nodes);
});

test("what lies beside the window is left out, but not a line that crosses it", () => {
  const [edge] = scene.edges;
  const across = (x: number) => ({
    ...sight,
    place: (entity: number) => ({ x: entity === edge?.from ? -500 : x, y: 99 }),
  });
  expect(sceneInSight(scene, showing(all), across(5_000)).edges).toContain(edge);
  expect(sceneInSight(scene, showing(all), across(-400)).edges).not.toContain(edge);
  expect(sceneInSight(scene, showing(all), across(-400)).nodes).toEqual([]);
});

test("who is not looked at while others are looked at alone is left out", () => {
  const there = (shown: number) => {
    const entities = new Uint8Array(100).fill(SHOWINGS.there);
    entities[0] = shown;
    return sceneInSight(scene, { rows: all, entities }, sight).nodes.map(({ entity }) => entity);
  };
  expect(there(SHOWINGS.back)).toContain(0);
  expect(there(SHOWINGS.gone)).not.toContain(0);
});
