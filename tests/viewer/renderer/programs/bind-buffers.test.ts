import type { ProgramInfo } from "sigma/rendering";
import { expect, test } from "vitest";
import { bindBuffers } from "../../../../src/viewer/renderer/programs/bind-buffers.ts";
import { standInGl } from "../stand-in-gl.ts";
import { StandInProgram } from "../stand-in-program.ts";

const program = { gl: standInGl().gl, buffer: "items", constantBuffer: "corners" } as unknown as ProgramInfo;

test("both buffers are bound each time, and sent only where they have changed", () => {
  const { gl, called } = standInGl();
  const bound: unknown[] = [];
  const bind = ({ name, size }: { name: string; size: number }, offset: number, isOfItem: boolean) => {
    bound.push([name, offset, isOfItem]);
    return size * 4;
  };
  bindBuffers(new StandInProgram(), { ...program, gl }, bind, false);
  expect(called("bufferData")).toEqual([]);
  expect(bound).toEqual([
    ["a_corner", 0, false],
    ["a_item", 0, true],
  ]);

  bindBuffers(new StandInProgram(), { ...program, gl }, bind, true);
  expect(called("bufferData")).toHaveLength(2);
  expect(called("bindBuffer").map(({ args }) => args[1])).toEqual(["corners", "items", null, "corners", "items", null]);
});
