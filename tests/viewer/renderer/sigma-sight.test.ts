import type { Sigma } from "sigma";
import { expect, test } from "vitest";
import { isInSight } from "../../../src/viewer/renderer/scene/sight.ts";
import { sigmaSight } from "../../../src/viewer/renderer/sigma-sight.ts";
import { sampleState } from "../sample-state.ts";

const { scene } = sampleState();
/** Stands in for Sigma, which Node cannot load: a camera that turns a little, enlarges and moves. */
const toScreen = ({ x, y }: { x: number; y: number }) => ({ x: 400 + 2 * x + 0.1 * y, y: 300 + 0.1 * x - 2 * y });
const STATE = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
const sigma = {
  getDimensions: () => ({ width: 800, height: 600 }),
  getCamera: () => ({ getState: () => STATE }),
  // Without the state it would go by the last frame, when the camera stood elsewhere.
  graphToViewport: (point: { x: number; y: number }, { cameraState }: { cameraState?: object } = {}) =>
    toScreen(cameraState === STATE ? point : { x: 0, y: 0 }),
  scaleSize: (size: number) => size * 0.5,
} as unknown as Sigma;

test("every entity is seen where Sigma draws it now, and not where it drew it last", () => {
  const sight = sigmaSight(sigma, scene);
  for (const node of scene.nodes) {
    expect(sight.place(node.entity).x).toBeCloseTo(toScreen(node).x);
    expect(sight.place(node.entity).y).toBeCloseTo(toScreen(node).y);
  }
  expect(sight.scale).toBe(0.5);
});

test("who is not in the scene is far off the screen", () => {
  const sight = sigmaSight(sigma, scene);
  expect(isInSight(sight.place(9999), sight)).toBe(false);
  expect(isInSight({ x: 400, y: 300 }, sight)).toBe(true);
});

test("a point of the layout is seen where an entity there would be", () => {
  const sight = sigmaSight(sigma, scene);
  for (const node of scene.nodes) expect(sight.at(node)).toEqual(sight.place(node.entity));
});
