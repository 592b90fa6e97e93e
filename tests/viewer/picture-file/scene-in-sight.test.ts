import { expect, test } from "vitest";
import { sceneInSight } from "../../../src/viewer/picture-file/scene-in-sight.ts";
import { wholeSight } from "../../../src/viewer/picture-file/whole-sight.ts";
import { entityOf, rowOf, sampleState } from "../sample-state.ts";

const { scene, table } = sampleState();
const sight = wholeSight(scene);
const all = new Uint8Array(table.size).fill(1);

test("of the whole, everything is in sight", () => {
  const { nodes, edges } = sceneInSight(scene, table, all, sight);
  expect(nodes).toEqual(scene.nodes);
  expect(edges).toEqual(scene.edges);
});

test("what is hidden is left out, and with it an entity that had lines and has no claim left", () => {
  const shown = all.map((_, row) => (row === rowOf(table, "payment") ? 1 : 0));
  const { nodes, edges } = sceneInSight(scene, table, shown, sight);
  expect(edges.map(({ id }) => id)).toEqual(["payment"]);
  const entities = nodes.map(({ entity }) => entity);
  expect(entities).toEqual(expect.arrayContaining([entityOf(table, "tidewater"), entityOf(table, "joss-brandt")]));
  expect(entities).not.toContain(entityOf(table, "ilya-sorn"));
  expect(entities).toContain(entityOf(table, "the-gazette"));
});

test("what lies beside the window is left out, but not a line that crosses it", () => {
  const [edge] = scene.edges;
  const across = (x: number) => ({
    ...sight,
    place: (entity: number) => ({ x: entity === edge?.from ? -500 : x, y: 99 }),
  });
  expect(sceneInSight(scene, table, all, across(5_000)).edges).toContain(edge);
  expect(sceneInSight(scene, table, all, across(-400)).edges).not.toContain(edge);
  expect(sceneInSight(scene, table, all, across(-400)).nodes).toEqual([]);
});
