import type { ProgramInfo } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import { expect, test } from "vitest";
import { PROGRAM_UNIFORMS, setProgramUniforms } from "../../../../src/viewer/renderer/programs/program-uniforms.ts";
import { byteSheet } from "../../../../src/viewer/renderer/scene/byte-sheet.ts";
import { standInGl } from "../stand-in-gl.ts";

test("every uniform is set, the viewport in CSS pixels", () => {
  const { gl, calls } = standInGl();
  const uniformLocations = Object.fromEntries(PROGRAM_UNIFORMS.map((name) => [name, name]));
  const params = { matrix: new Float32Array(9), width: 800, height: 600, sizeRatio: 2, pixelRatio: 3 };
  const info = { gl, uniformLocations } as unknown as ProgramInfo;
  setProgramUniforms(params as RenderParams, info, new Float32Array(9), byteSheet(3000));

  const set = new Map(calls.map(({ args: [at, ...values] }) => [at, values]));
  expect([...set.keys()].sort()).toEqual([...PROGRAM_UNIFORMS].sort());
  expect(set.get("u_viewport")).toEqual([800, 600]);
  expect(set.get("u_statesSize")).toEqual([1024, 3]);
});
