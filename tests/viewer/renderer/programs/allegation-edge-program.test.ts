import type { EdgeProgram, ProgramInfo } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import { expect, test } from "vitest";
import { LIGHT } from "../../../../src/viewer/palette.ts";
import { allegationEdgeProgram } from "../../../../src/viewer/renderer/programs/allegation-edge-program.ts";
import { pickLayer } from "../../../../src/viewer/renderer/programs/pick-layer.ts";
import { byteSheet } from "../../../../src/viewer/renderer/scene/byte-sheet.ts";
import { LINE_ITEMS } from "../../../../src/viewer/renderer/scene/line-items.ts";
import { standInGl } from "../stand-in-gl.ts";
import { StandInProgram } from "../stand-in-program.ts";

function made() {
  const states = byteSheet(10);
  const lines = {
    ...{
      items: { array: new Float32Array(3 * LINE_ITEMS), version: 0 },
      count: 3,
      states,
      pieces: 8,
      picks: pickLayer(),
    },
    palette: () => LIGHT,
    distance: () => ({ thin: 1, far: 0, faint: 0 }),
  };
  const Program = allegationEdgeProgram(StandInProgram as unknown as typeof EdgeProgram, lines);
  const program = Reflect.construct(Program, []) as InstanceType<typeof Program>;
  const { gl, called } = standInGl();
  Object.assign(program.normalProgram, { buffer: "the lines of both", constantBuffer: "the corners of both" });
  const info = (name: string) => ({ name, gl, isPicking: name === "pick", uniformLocations: {} }) as ProgramInfo;
  return { program, lines, states, called, normal: info("normal"), pick: info("pick") };
}

const params = { matrix: new Float32Array(9), width: 800, height: 600, sizeRatio: 1, pixelRatio: 1 } as RenderParams;

test("a line is one instance of a strip with two corners a piece", () => {
  const { VERTICES, CONSTANT_DATA, ATTRIBUTES } = made().program.getDefinition();
  expect(VERTICES).toBe(18);
  expect(CONSTANT_DATA).toHaveLength(VERTICES);
  expect(CONSTANT_DATA[0]).toEqual([0, -1]);
  expect(CONSTANT_DATA.at(-1)).toEqual([1, 1]);
  expect(ATTRIBUTES.reduce((sum, { size }) => sum + size, 0)).toBe(LINE_ITEMS);
});

test("whatever Sigma counts, all lines of the scene are drawn", () => {
  const { program, lines } = made();
  program.reallocate();
  expect(program.capacity).toBe(3);
  expect(program.array).toBe(lines.items.array);
});

test("the lines are sent once for both layers, however many frames are drawn", () => {
  const { program, called, normal, pick } = made();
  for (const layer of [pick, normal, pick, normal, normal]) program.bindProgram(layer);
  expect(called("bufferData")).toHaveLength(2);
  const bound = called("bindBuffer").map(({ args }) => args[1]);
  expect(new Set(bound)).toEqual(new Set(["the corners of both", "the lines of both", null]));
});

test("lines that were moved are sent once more", () => {
  const { program, lines, called, normal, pick } = made();
  for (const layer of [pick, normal]) program.bindProgram(layer);
  lines.items.version++;
  for (const layer of [pick, normal, pick, normal]) program.bindProgram(layer);
  expect(called("bufferData")).toHaveLength(4);
});

test("a change of state sends one byte a row and no line", () => {
  const { program, states, called, normal } = made();
  program.setUniforms(params, normal);
  program.setUniforms(params, normal);
  expect(called("texSubImage2D")).toHaveLength(1);

  states.version++;
  program.setUniforms(params, normal);
  expect(called("texSubImage2D")).toHaveLength(2);
  expect(called("bufferData")).toEqual([]);
});
