import type { Sigma } from "sigma";
import type { ProgramInfo } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import { expect, test } from "vitest";
import { pickLayer, pickLines } from "../../../../src/viewer/renderer/programs/pick-layer.ts";

/** Stands in for a layer in which one pixel, counted from below as WebGL does, has been drawn in a row's colour. */
function layerWith(x: number, y: number, colour: readonly number[]) {
  const gl = {
    bindFramebuffer() {},
    readPixels(atX: number, atY: number, _w: number, _h: number, _f: number, _t: number, pixel: Uint8Array) {
      pixel.set(atX === x && atY === y ? colour : [0, 0, 0, 0]);
    },
  };
  const layer = pickLayer();
  const params = { height: 600, pixelRatio: 0.5 } as RenderParams;
  return { layer, draw: () => layer.drawn({ gl } as unknown as ProgramInfo, params) };
}

test("a line is found by the colour of its row, in CSS pixels from above; elsewhere there is none", () => {
  const { layer, draw } = layerWith(100, 250, [1, 2, 4, 255]);
  expect(layer.rowAt(200, 99)).toBeUndefined();
  draw();
  expect(layer.rowAt(200, 99)).toBe(65_536 + 2 * 256 + 3);
  expect(layer.rowAt(0, 0)).toBeUndefined();
});

test("Sigma finds a line by its row, and nothing where there is none", () => {
  const sigma = {} as { getEdgeAtPoint(x: number, y: number): string | null };
  const { layer, draw } = layerWith(0, 300, [0, 0, 1, 255]);
  draw();
  pickLines(sigma as unknown as Sigma, layer);
  expect(sigma.getEdgeAtPoint(0, 0)).toBe("0");
  expect(sigma.getEdgeAtPoint(50, 50)).toBeNull();
});
