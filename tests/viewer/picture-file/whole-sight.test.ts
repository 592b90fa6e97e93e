import { expect, test } from "vitest";
import { wholeSight } from "../../../src/viewer/picture-file/whole-sight.ts";
import { sampleState } from "../sample-state.ts";

const { scene } = sampleState();

test("every entity is in sight, with room around it for its name", () => {
  const sight = wholeSight(scene);
  for (const { entity } of scene.nodes) {
    const { x, y } = sight.place(entity);
    expect(x).toBeGreaterThanOrEqual(89.9);
    expect(x).toBeLessThanOrEqual(sight.width - 89.9);
    expect(y).toBeGreaterThanOrEqual(49.9);
    expect(y).toBeLessThanOrEqual(sight.height - 49.9);
  }
});

test("a scene that would make too large a file is drawn smaller", () => {
  const nodes = scene.nodes.map((node) => ({ ...node, x: node.x * 1_000, y: node.y * 1_000 }));
  const sight = wholeSight({ ...scene, nodes });
  expect(Math.max(sight.width, sight.height)).toBeLessThanOrEqual(4_000);
  expect(sight.scale).toBeLessThan(1);
});

test("a case without entities has a sight too", () => {
  expect(wholeSight({ ...scene, nodes: [] })).toMatchObject({ width: 720, height: 360, scale: 1 });
});

test("a point of the layout is seen where an entity there would be", () => {
  const sight = wholeSight(scene);
  for (const node of scene.nodes) expect(sight.at(node)).toEqual(sight.place(node.entity));
});
