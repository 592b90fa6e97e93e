import { expect, test } from "vitest";
import { wholeSight } from "../../../../src/viewer/picture-file/whole-sight.ts";
import { isInSight, type Sight } from "../../../../src/viewer/renderer/scene/sight.ts";
import { sampleState } from "../../sample-state.ts";

test("a sight places entities with y downwards, though it grows upwards in a scene", () => {
  const { scene } = sampleState();
  const sight: Sight = wholeSight(scene);
  const [highest] = [...scene.nodes].sort((one, other) => other.y - one.y);
  const ys = scene.nodes.map(({ entity }) => sight.place(entity).y);
  expect(sight.place(highest?.entity ?? -1).y).toBe(Math.min(...ys));
});

test("what lies on the screen is in sight", () => {
  const sight: Sight = { width: 800, height: 600, scale: 1, place: () => ({ x: 0, y: 0 }) };
  expect(isInSight({ x: 400, y: 300 }, sight)).toBe(true);
  expect(isInSight({ x: 801, y: 300 }, sight)).toBe(false);
  expect(isInSight({ x: 400, y: -1 }, sight)).toBe(false);
});
