import fc from "fast-check";
import { expect, test } from "vitest";
import {
  ALONE,
  AWAY,
  foldedLook,
  isLead,
  isOpened,
  LINE_STATE_GLSL,
  packLineState,
  STANDINGS,
  standingOf,
} from "../../../../src/viewer/renderer/scene/line-state.ts";

const look = fc.record({
  weight: fc.constantFrom(0 as const, 1 as const, 2 as const),
  mixed: fc.boolean(),
  bothWays: fc.boolean(),
});
const state = fc.tuple(
  fc.constantFrom(...Object.values(STANDINGS)),
  fc.boolean(),
  fc.oneof(fc.constantFrom(AWAY, ALONE), look.map(foldedLook)),
);

test("a state fits into one byte, and no two states into the same", () => {
  fc.assert(
    fc.property(state, state, (one, other) => {
      expect(packLineState(...one)).toBeLessThan(256);
      expect(packLineState(...one) === packLineState(...other)).toBe(one.join() === other.join());
    }),
  );
});

test("no two looks of a folded bundle are the same, nor like a line alone or away", () => {
  fc.assert(
    fc.property(look, look, (one, other) => {
      expect(foldedLook(one) === foldedLook(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      expect([ALONE, AWAY]).not.toContain(foldedLook(one));
    }),
  );
});

test("what is asked most often of a byte is what was put in", () => {
  fc.assert(
    fc.property(state, ([standing, opened, fold]) => {
      const byte = packLineState(standing, opened, fold);
      expect([standingOf(byte), isOpened(byte), isLead(byte)]).toEqual([standing, opened, fold !== AWAY]);
    }),
  );
});

test("the GPU takes a byte apart as it was put together", () => {
  for (const step of ["byte / 16.0", "mod(byte, 8.0)", "fold - 2.0", "look > 5.5"])
    expect(LINE_STATE_GLSL).toContain(step);
});
