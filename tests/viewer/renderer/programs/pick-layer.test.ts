import type { Sigma } from "sigma";
import type { ProgramInfo } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import { expect, test } from "vitest";
import { entityPicked, pickedAs, pickLayer, pickOurs } from "../../../../src/viewer/renderer/programs/pick-layer.ts";

/** Stands in for a layer in which one pixel, counted from below as WebGL does, has been drawn in a number's colour. */
function layerWith(x: number, y: number, colour: readonly number[]) {
  const gl = {
    bindFramebuffer() {},
    readPixels(atX: number, atY: number, _w: number, _h: number, _f: number, _t: number, pixel: Uint8Array) {
      // As WebGL does, it leaves alone what lies outside.
      if (atX >= 0 && atY >= 0 && atY < 300) pixel.set(atX === x && atY === y ? colour : [0, 0, 0, 0]);
    },
  };
  const layer = pickLayer();
  const params = { height: 600, pixelRatio: 0.5 } as RenderParams;
  return { layer, draw: () => layer.drawn({ gl } as unknown as ProgramInfo, params) };
}

test("a thing is found by the colour of its number, in CSS pixels from above; elsewhere there is none", () => {
  const { layer, draw } = layerWith(100, 250, [1, 2, 4, 255]);
  expect(layer.numberAt(200, 99)).toBeUndefined();
  draw();
  expect(layer.numberAt(200, 99)).toBe(65_536 + 2 * 256 + 3);
  expect(layer.numberAt(0, 0)).toBeUndefined();
});

test("outside of the layer nothing is found, whatever was found before, and the highest row of pixels belongs to it", () => {
  const { layer, draw } = layerWith(100, 299, [0, 0, 8, 255]);
  draw();
  expect(layer.numberAt(200, 0)).toBe(7);
  for (const [x, y] of [
    [-4, 10],
    [200, -2],
    [200, 600],
  ] as const)
    expect(layer.numberAt(x, y)).toBeUndefined();
});

test("Sigma finds an entity before the line below it, each by its number, and nothing where there is neither", () => {
  const sigma = {} as { getNodeAtPosition(): null; getEdgeAtPoint(x: number, y: number): string | null };
  const [entities, lines] = [layerWith(0, 299, [0, 0, 8, 255]), layerWith(0, 299, [0, 0, 1, 255])];
  pickOurs(sigma as unknown as Sigma, entities.layer, lines.layer);
  lines.draw();
  expect(sigma.getEdgeAtPoint(0, 0)).toBe("line 0");
  expect(pickedAs("line 0")).toEqual({ kind: "line", row: 0 });
  entities.draw();
  expect(sigma.getEdgeAtPoint(0, 0)).toBe("entity 7");
  expect([entityPicked("entity 7"), entityPicked("line 0")]).toEqual([7, -1]);
  expect(pickedAs("entity 7")).toEqual({ kind: "entity", entity: 7 });
  expect([sigma.getNodeAtPosition(), sigma.getEdgeAtPoint(50, 50)]).toEqual([null, null]);
});
