import fc from "fast-check";
import { expect, test } from "vitest";
import { FAN_GLSL, fanOf } from "../../../../src/viewer/renderer/scene/fan.ts";

const span = fc.double({ min: 1, max: 2000, noNaN: true });
const apart = fc.double({ min: 0.005, max: 0.17, noNaN: true });

test("a line with no neighbour has nothing to fold into", () => {
  expect(fanOf(10, 0, 0, false)).toBe(1);
});

test("a link folds only where neighbours would be too near to be told apart, or little of it is seen", () => {
  expect(fanOf(300, 280, 0.17, false)).toBe(1);
  expect(fanOf(60, 55, 0.17, false)).toBe(0);
  expect(fanOf(300, 30, 0.17, false)).toBe(0);
});

test("a link that is longer on the screen is never less fanned out", () => {
  fc.assert(
    fc.property(span, span, apart, (one, other, c) => {
      const [short, long] = [Math.min(one, other), Math.max(one, other)];
      expect(fanOf(short, short, c, false)).toBeLessThanOrEqual(fanOf(long, long, c, false));
    }),
  );
});

test("an opened link has room between its claims, however short it is", () => {
  fc.assert(
    fc.property(span, apart, (s, c) => {
      expect((fanOf(s, 0, c, true) * s * c) / 2).toBeGreaterThan(10.9);
    }),
  );
});

test("the GPU is told the same numbers", () => {
  for (const number of ["6.0", "48.0", "11.0"]) expect(FAN_GLSL).toContain(number);
});
