import type { NodeProgram, ProgramInfo } from "sigma/rendering";
import { expect, test } from "vitest";
import { LIGHT } from "../../../../src/viewer/palette.ts";
import { entityNodeProgram } from "../../../../src/viewer/renderer/programs/entity-node-program.ts";
import { pickLayer } from "../../../../src/viewer/renderer/programs/pick-layer.ts";
import { byteSheet } from "../../../../src/viewer/renderer/scene/byte-sheet.ts";
import { standInGl } from "../stand-in-gl.ts";
import { StandInProgram } from "../stand-in-program.ts";

const entities = () => ({
  items: { array: new Float32Array(14), count: 2, version: 0 },
  ...{ states: byteSheet(4), picks: pickLayer(), palette: () => LIGHT },
  distance: () => ({ thin: 1, far: 0, faint: 0 }),
});
function made(of = entities()) {
  const Program = entityNodeProgram(StandInProgram as unknown as typeof NodeProgram, of);
  return Reflect.construct(Program, []) as InstanceType<typeof Program>;
}

test("whatever Sigma counts, all entities of the scene are drawn, each of whom fills its part of the buffer", () => {
  const of = entities();
  const program = made(of);
  program.reallocate(1);
  expect([program.capacity, program.array]).toEqual([2, of.items.array]);
  const items = program.getDefinition().ATTRIBUTES.reduce((sum, { size }) => sum + size, 0);
  expect(program.array).toHaveLength(2 * items);
});

test("nobody is drawn once more where Sigma draws whom the pointer is over, which it is told of nobody", () => {
  const program = made();
  program.reallocate(0);
  expect([program.capacity, program.verticesCount]).toEqual([0, 0]);
});

test("entities are sent again only when one of them has changed", () => {
  const of = entities();
  const program = made(of);
  const { gl, called } = standInGl();
  const [layer, pick] = [{ gl } as ProgramInfo, { gl, isPicking: true } as ProgramInfo];
  for (const one of [pick, layer, pick, layer]) program.bindProgram(one);
  expect(called("bufferData")).toHaveLength(2);

  of.items.version++;
  for (const one of [pick, layer]) program.bindProgram(one);
  expect(called("bufferData")).toHaveLength(4);
});

test("an entity without a name has a dashed rim, and a target never smaller than 24 pixels", () => {
  const { FRAGMENT_SHADER_SOURCE } = made().getDefinition();
  expect(FRAGMENT_SHADER_SOURCE).toContain("mix(dashed, within(distance), v_named)");
  expect(FRAGMENT_SHADER_SOURCE).toContain("max(3.0, 12.0 - v_radius)");
});
