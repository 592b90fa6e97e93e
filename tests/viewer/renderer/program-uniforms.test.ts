import type { ProgramInfo } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import { expect, test } from "vitest";
import { PROGRAM_UNIFORMS, setProgramUniforms } from "../../../src/viewer/renderer/program-uniforms.ts";

test("every uniform is set, the viewport in CSS pixels", () => {
  const set = new Map<string, unknown>();
  const gl = {
    uniformMatrix3fv: (at: string, _: boolean, value: unknown) => set.set(at, value),
    uniform2f: (at: string, ...value: number[]) => set.set(at, value),
    uniform1f: (at: string, value: number) => set.set(at, value),
  };
  const uniformLocations = Object.fromEntries(PROGRAM_UNIFORMS.map((name) => [name, name]));
  const params = { matrix: new Float32Array(9), width: 800, height: 600, sizeRatio: 2, pixelRatio: 3 };
  setProgramUniforms(params as unknown as RenderParams, { gl, uniformLocations } as unknown as ProgramInfo);

  expect([...set.keys()].sort()).toEqual([...PROGRAM_UNIFORMS].sort());
  expect(set.get("u_viewport")).toEqual([800, 600]);
});
