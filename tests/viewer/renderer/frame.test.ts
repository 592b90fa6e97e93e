import { expect, test } from "vitest";
import { frameOf, isSameFrame } from "../../../src/viewer/renderer/frame.ts";
import { sampleState } from "../sample-state.ts";

const { scene } = sampleState();

test("every entity lies in the frame, and on each side one lies on it", () => {
  const { x, y } = frameOf(scene);
  const [xs, ys] = [scene.nodes.map((node) => node.x), scene.nodes.map((node) => node.y)];
  expect([...x, ...y]).toEqual([Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]);
});

test("a frame is another one when somebody on it moves", () => {
  const frame = frameOf(scene);
  const [first, ...others] = scene.nodes;
  if (first === undefined) expect.fail("the sample has entities");
  expect(isSameFrame(frame, frameOf({ ...scene, nodes: [...scene.nodes] }))).toBe(true);
  expect(isSameFrame(frame, frameOf({ ...scene, nodes: [{ ...first, x: frame.x[1] + 1 }, ...others] }))).toBe(false);
});
