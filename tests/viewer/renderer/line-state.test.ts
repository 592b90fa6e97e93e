import fc from "fast-check";
import { expect, test } from "vitest";
import {
  isLead,
  isOpened,
  LINE_STATE_GLSL,
  type LineState,
  packLineState,
  STANDINGS,
  type Standing,
  standingOf,
} from "../../../src/viewer/renderer/line-state.ts";

const state: fc.Arbitrary<LineState> = fc.record({
  standing: fc.constantFrom(...(Object.keys(STANDINGS) as Standing[])),
  opened: fc.boolean(),
  fold: fc.oneof(
    fc.constantFrom("away" as const, "alone" as const),
    fc.record({
      weight: fc.constantFrom(0 as const, 1 as const, 2 as const),
      mixed: fc.boolean(),
      bothWays: fc.boolean(),
    }),
  ),
});

test("a state fits into one byte, and no two states into the same", () => {
  fc.assert(
    fc.property(state, state, (one, other) => {
      expect(packLineState(one)).toBeLessThan(256);
      const isSame = JSON.stringify(one) === JSON.stringify(other);
      expect(packLineState(one) === packLineState(other)).toBe(isSame);
    }),
  );
});

test("what is asked most often of a byte is what was put in", () => {
  fc.assert(
    fc.property(state, (line) => {
      const byte = packLineState(line);
      expect(standingOf(byte)).toBe(STANDINGS[line.standing]);
      expect(isOpened(byte)).toBe(line.opened);
      expect(isLead(byte)).toBe(line.fold !== "away");
    }),
  );
});

test("the GPU takes a byte apart as it was put together", () => {
  for (const step of ["byte / 16.0", "mod(byte, 8.0)", "fold - 2.0", "look > 5.5"])
    expect(LINE_STATE_GLSL).toContain(step);
});
