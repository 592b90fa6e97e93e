import type { Sigma } from "sigma";
import { expect, test } from "vitest";
import { type Place, resizeInPlace } from "../../../src/viewer/renderer/resize-in-place.ts";

/** Stands in for Sigma, which Node cannot load: its camera shows a square as large as the shorter side, as Sigma's does. */
function standInSigma(state = { x: 0.5, y: 0.5, ratio: 1 }) {
  const pixels = ({ width, height }: Place) => Math.min(width, height) / state.ratio;
  const sigma = {
    getCamera: () => ({
      getState: () => state,
      setState: (next: typeof state) => {
        state = next;
      },
    }),
    resize: () => undefined,
    viewportToFramedGraph: (
      { x, y }: { x: number; y: number },
      { viewportDimensions: view }: { viewportDimensions: Place },
    ) => ({
      x: state.x + (x - view.width / 2) / pixels(view),
      y: state.y - (y - view.height / 2) / pixels(view),
    }),
    framedGraphToViewport: (
      { x, y }: { x: number; y: number },
      { viewportDimensions: view }: { viewportDimensions: Place },
    ) => ({
      x: view.width / 2 + (x - state.x) * pixels(view),
      y: view.height / 2 - (y - state.y) * pixels(view),
    }),
  };
  return { sigma: sigma as unknown as Sigma, sigmaItself: sigma, camera: () => state };
}

const before = { left: 0, top: 100, width: 900, height: 600 };

test("where only the height changes everybody stays where they are on the page, unless a notice came above all of it", () => {
  const near = { x: 0.4, y: 0.6, ratio: 0.5 };
  for (const [after, camera] of [
    [{ ...before, height: 430 }, near],
    [{ ...before, top: 160, height: 540 }, near],
  ] as const) {
    const { sigma, sigmaItself } = standInSigma(camera);
    const onPage = (view: Place) => {
      const { x, y } = sigmaItself.framedGraphToViewport({ x: 0.3, y: 0.7 }, { viewportDimensions: view });
      return { x: view.left + x, y: view.top + y };
    };
    const stood = onPage(before);
    resizeInPlace(sigma, before, after);
    expect(onPage(after).x).toBeCloseTo(stood.x);
    expect(onPage(after).y).toBeCloseTo(stood.y);
  }
});

test("where the width changes the picture fits itself in anew", () => {
  const { sigma, camera } = standInSigma();
  resizeInPlace(sigma, before, { ...before, width: 400, height: 700 });
  expect(camera()).toEqual({ x: 0.5, y: 0.5, ratio: 1 });
});
