import type { NodeProgram, ProgramInfo } from "sigma/rendering";
import { expect, test } from "vitest";
import { LIGHT } from "../../../../src/viewer/palette.ts";
import { entityNodeProgram } from "../../../../src/viewer/renderer/programs/entity-node-program.ts";
import { byteSheet } from "../../../../src/viewer/renderer/scene/byte-sheet.ts";
import { standInGl } from "../stand-in-gl.ts";
import { StandInProgram } from "../stand-in-program.ts";

const entities = { states: byteSheet(4), palette: () => LIGHT, distance: () => ({ thin: 1, far: 0, faint: 0 }) };
const Program = entityNodeProgram(StandInProgram as unknown as typeof NodeProgram, entities);
const made = () => Reflect.construct(Program, []) as InstanceType<typeof Program>;
const node = {
  ...{ label: "", color: "", hidden: false, forceLabel: false, zIndex: 0, type: "", highlighted: false },
  ...{ x: 1, y: 2, size: 9, shape: 2, named: false, entity: 3, ink: 6 },
};

test("an entity fills exactly its part of the buffer", () => {
  const program = made();
  program.array.fill(-7);
  program.processVisibleItem(5, 2, node);

  const items = program
    .getDefinition()
    .ATTRIBUTES.reduce((sum, { size, normalized }) => sum + (normalized ? 1 : size), 0);
  expect([...program.array.slice(2, 2 + items)]).toEqual([1, 2, 9, 2, 0, 3, 6, 5]);
  expect(program.array[1]).toBe(-7);
  expect(program.array[2 + items]).toBe(-7);
});

test("entities are sent again only when one of them has changed", () => {
  const program = made();
  const { gl, called } = standInGl();
  const layer = { gl } as ProgramInfo;
  program.bindProgram(layer);
  program.bindProgram(layer);
  expect(called("bufferData")).toHaveLength(2);

  program.processVisibleItem(5, 0, node);
  program.bindProgram(layer);
  expect(called("bufferData")).toHaveLength(4);
});

test("an entity without a name has a dashed rim, and a target never smaller than 24 pixels", () => {
  const { FRAGMENT_SHADER_SOURCE } = made().getDefinition();
  expect(FRAGMENT_SHADER_SOURCE).toContain("mix(dashed, within(distance), v_named)");
  expect(FRAGMENT_SHADER_SOURCE).toContain("max(3.0, 12.0 - v_radius)");
});
