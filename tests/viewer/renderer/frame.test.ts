import { expect, test } from "vitest";
import { frameOf } from "../../../src/viewer/renderer/frame.ts";
import { sampleState } from "../sample-state.ts";

const { scene } = sampleState();

test("every entity lies in the frame, and on each side one lies on it", () => {
  const { x, y } = frameOf(scene);
  const [xs, ys] = [scene.nodes.map((node) => node.x), scene.nodes.map((node) => node.y)];
  expect([...x, ...y]).toEqual([Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]);
});
