import type { Camera } from "sigma";
import { expect, test } from "vitest";
import { moveCamera } from "../../../src/viewer/renderer/move-camera.ts";

test("a camera takes its time, and none where people asked for reduced motion", () => {
  const told: unknown[] = [];
  const camera = {
    setState: (to: object) => told.push(["at once", to]),
    isAnimated: () => false,
    animate: (to: object, { duration }: { duration: number }) => told.push([duration, to]),
  } as unknown as Camera;
  moveCamera(camera, { x: 1 }, 0);
  moveCamera(camera, { x: 2 }, 350);
  expect(told).toEqual([
    ["at once", { x: 1 }],
    [350, { x: 2 }],
  ]);
});

/** Stands in for Sigma's camera, which goes on with its way whatever is set meanwhile, until it is sent another. */
function cameraOnItsWay() {
  const told = { x: 0, frame: undefined as (() => void) | undefined };
  const camera = {
    setState: (to: { x: number }) => Object.assign(told, to),
    isAnimated: () => told.frame !== undefined,
    animate: (to: { x: number }) => {
      told.frame = () => {
        told.frame = undefined;
        told.x = to.x;
      };
    },
  };
  return { camera: camera as unknown as Camera, told };
}

test("a camera that is sent somewhere at once is there and stays there, though it was on its way elsewhere", () => {
  const { camera, told } = cameraOnItsWay();
  moveCamera(camera, { x: 1 }, 350);
  moveCamera(camera, { x: 2 }, 0);
  expect(told.x).toBe(2);
  told.frame?.();
  expect(told.x).toBe(2);
});
