import type { Sigma } from "sigma";
import { expect, test } from "vitest";
import { lookAt } from "../../../src/viewer/renderer/look-at.ts";

type Override = { readonly cameraState?: { readonly ratio: number } };

const [middle, edge, corner] = [
  { x: 0.5, y: 0.5 },
  { x: 0.63, y: 0.5 },
  { x: 0.95, y: 0.95 },
];

/** Stands in for Sigma, which Node cannot load: a camera that shows a square of the given width around the middle, as it did when it last drew. */
function camera(shown: number, drawn = shown) {
  const moves: { x: number; y: number; ratio: number }[] = [];
  const sigma = {
    getDimensions: () => ({ width: 800, height: 800 }),
    framedGraphToViewport: ({ x, y }: { x: number; y: number }, { cameraState = { ratio: drawn } }: Override = {}) => ({
      x: 400 + ((x - 0.5) / cameraState.ratio) * 800,
      y: 400 + ((y - 0.5) / cameraState.ratio) * 800,
    }),
    getCamera: () => ({
      getState: () => ({ x: 0.5, y: 0.5, ratio: shown }),
      getBoundedRatio: (ratio: number) => ratio,
      setState: (to: (typeof moves)[number]) => moves.push(to),
      isAnimated: () => false,
    }),
  };
  return { sigma: sigma as unknown as Sigma, moves };
}

test("the camera stays where it is while all is in sight", () => {
  const { sigma, moves } = camera(2);
  lookAt(sigma, [middle, corner], 0);
  expect(moves).toEqual([]);
});

test("the camera goes to what is out of sight, and back only as far as it must", () => {
  const { sigma, moves } = camera(0.3);
  lookAt(sigma, [corner], 0);
  lookAt(sigma, [middle, corner], 0);
  expect(moves[0]).toEqual({ x: 0.95, y: 0.95, ratio: 0.3 });
  expect(moves[1]?.ratio).toBeCloseTo((0.45 * 800) / 680);
});

test("who is in sight but too near an edge is brought away from it, and nothing else moves", () => {
  const { sigma, moves } = camera(0.3);
  lookAt(sigma, [middle, edge], 0);
  const onScreen = 400 + (0.13 / 0.3) * 800;
  expect(moves).toEqual([{ x: expect.closeTo(0.5 + ((onScreen - 740) * 0.3) / 800), y: 0.5, ratio: 0.3 }]);
});

test("nobody to look at moves nothing", () => {
  const { sigma, moves } = camera(0.3);
  lookAt(sigma, [], 0);
  expect(moves).toEqual([]);
});

test("what is in sight is judged by where the camera stands, and not by the last frame", () => {
  const { sigma, moves } = camera(0.3, 2);
  lookAt(sigma, [corner], 0);
  expect(moves).toHaveLength(1);
});
