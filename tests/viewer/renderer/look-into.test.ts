import { expect, test } from "vitest";
import { lookInto } from "../../../src/viewer/renderer/look-into.ts";
import { standInCamera } from "./stand-in-camera.ts";

const group = { x: 900, y: -400, radius: 500, members: 40, lead: 0 };

test("a group that is looked into fills the picture, with a little room around it, wherever the camera was", () => {
  for (const from of [
    { x: 0.5, y: 0.5, ratio: 1 },
    { x: 0.1, y: 0.9, ratio: 0.2 },
  ]) {
    const { sigma, graphToViewport, state, width, height } = standInCamera(4_000, from);
    lookInto(sigma, group, 1, 0);
    const middle = graphToViewport(group);
    expect(middle.x).toBeCloseTo(width / 2);
    expect(middle.y).toBeCloseTo(height / 2);
    const across = 2 * Math.abs(graphToViewport({ ...group, x: group.x + group.radius }).x - middle.x);
    expect(across / height).toBeCloseTo(1 / 1.1);
    expect(state.ratio).toBeLessThan(1);
  }
});

test("one that would not have opened from there is come nearer to, but no nearer than the camera comes", () => {
  const { sigma, state } = standInCamera(4_000);
  lookInto(sigma, group, 0.08, 0);
  expect(state.ratio).toBe(0.08);
  lookInto(sigma, group, 0.001, 0);
  expect(state.ratio).toBe(0.05);
});
