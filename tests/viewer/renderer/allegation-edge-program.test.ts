import type { EdgeProgram } from "sigma/rendering";
import { expect, test } from "vitest";
import { allegationEdgeProgram, LINE_HEADS } from "../../../src/viewer/renderer/allegation-edge-program.ts";
import { SEGMENTS } from "../../../src/viewer/renderer/allegation-shaders.ts";
import { StandInProgram } from "./stand-in-program.ts";

const Program = allegationEdgeProgram(StandInProgram as unknown as typeof EdgeProgram);
const program = Reflect.construct(Program, []) as InstanceType<typeof Program>;

const itemsOf = (attributes: readonly { size: number; normalized?: boolean }[]) =>
  attributes.reduce((sum, { size, normalized }) => sum + (normalized ? 1 : size), 0);

test("a line is one instance of a strip with two corners a piece", () => {
  const { VERTICES, CONSTANT_DATA } = program.getDefinition();
  expect(VERTICES).toBe(2 * (SEGMENTS + 1));
  expect(CONSTANT_DATA).toHaveLength(VERTICES);
  expect(CONSTANT_DATA[0]).toEqual([0, -1]);
  expect(CONSTANT_DATA.at(-1)).toEqual([1, 1]);
});

test("an edge fills exactly its part of the buffer", () => {
  const node = { x: 1, y: 2, size: 9, shape: 1, named: true, ring: "#00000000", ground: "#ffffff" };
  const shared = {
    label: "",
    color: "#112233",
    hidden: false,
    forceLabel: false,
    zIndex: 0,
    type: "",
    highlighted: false,
  };
  const edge = { ...shared, size: 2, curve: 0.25, head: "bar" as const };
  program.array.fill(-7);
  program.processVisibleItem(5, 3, { ...shared, ...node }, { ...shared, ...node, x: 8 }, edge);

  const items = itemsOf(program.getDefinition().ATTRIBUTES);
  const written = program.array.slice(3, 3 + items);
  expect([...written.slice(0, 11)]).toEqual([1, 2, 8, 2, 9, 1, 9, 1, 0.25, 2, LINE_HEADS.bar]);
  expect(written.at(-1)).toBe(5);
  expect(program.array[2]).toBe(-7);
  expect(program.array[3 + items]).toBe(-7);
});

test("the heads are told apart by number", () => {
  expect(new Set(Object.values(LINE_HEADS)).size).toBe(3);
});
