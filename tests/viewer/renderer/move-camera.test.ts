import type { Camera } from "sigma";
import { expect, test } from "vitest";
import { moveCamera } from "../../../src/viewer/renderer/move-camera.ts";

test("a camera takes its time, and none where people asked for reduced motion", () => {
  const told: unknown[] = [];
  const camera = {
    setState: (to: object) => told.push(["at once", to]),
    animate: (to: object, { duration }: { duration: number }) => told.push([duration, to]),
  } as unknown as Camera;
  moveCamera(camera, { x: 1 }, 0);
  moveCamera(camera, { x: 2 }, 350);
  expect(told).toEqual([
    ["at once", { x: 1 }],
    [350, { x: 2 }],
  ]);
});
