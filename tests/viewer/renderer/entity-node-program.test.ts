import type { NodeProgram } from "sigma/rendering";
import { expect, test } from "vitest";
import { entityNodeProgram } from "../../../src/viewer/renderer/entity-node-program.ts";
import { StandInProgram } from "./stand-in-program.ts";

const Program = entityNodeProgram(StandInProgram as unknown as typeof NodeProgram);
const program = Reflect.construct(Program, []) as InstanceType<typeof Program>;

test("an entity fills exactly its part of the buffer", () => {
  const shared = { label: "", hidden: false, forceLabel: false, zIndex: 0, type: "", highlighted: false };
  const look = { color: "#112233", ring: "#00000000", ground: "#ffffff" };
  program.array.fill(-7);
  program.processVisibleItem(5, 2, { ...shared, ...look, x: 1, y: 2, size: 9, shape: 2, named: false });

  const items = program
    .getDefinition()
    .ATTRIBUTES.reduce((sum, { size, normalized }) => sum + (normalized ? 1 : size), 0);
  const written = [...program.array.slice(2, 2 + items)];
  expect(written.slice(0, 5)).toEqual([1, 2, 9, 2, 0]);
  expect(written.at(-1)).toBe(5);
  expect(program.array[2 + items]).toBe(-7);
});

test("an entity without a name has a dashed rim, and a target never smaller than 24 pixels", () => {
  const { FRAGMENT_SHADER_SOURCE } = program.getDefinition();
  expect(FRAGMENT_SHADER_SOURCE).toContain("mix(dashed, within(distance), v_named)");
  expect(FRAGMENT_SHADER_SOURCE).toContain("max(3.0, 12.0 - v_radius)");
});
