import fc from "fast-check";
import { expect, test } from "vitest";
import { CURVE_GLSL, pointOnCurve } from "../../../../src/viewer/renderer/scene/curve.ts";

const coordinate = fc.integer({ min: -1000, max: 1000 });
const point = fc.record({ x: coordinate, y: coordinate });
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const curve = fc.double({ min: -1, max: 1, noNaN: true });

test("a curve begins and ends at its entities", () => {
  fc.assert(
    fc.property(point, point, curve, (from, to, c) => {
      expect(pointOnCurve(from, to, c, 0)).toEqual({ x: from.x + 0, y: from.y + 0 });
      expect(pointOnCurve(from, to, c, 1)).toEqual({ x: to.x + 0, y: to.y + 0 });
    }),
  );
});

test("the same curve drawn the other way has its sign turned", () => {
  fc.assert(
    fc.property(point, point, curve, fraction, (from, to, c, t) => {
      const there = pointOnCurve(from, to, c, t);
      const back = pointOnCurve(to, from, -c, 1 - t);
      expect(back.x).toBeCloseTo(there.x, 6);
      expect(back.y).toBeCloseTo(there.y, 6);
    }),
  );
});

test("a curve swings out to the left by half its fraction of the distance", () => {
  expect(pointOnCurve({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.2, 0.5)).toEqual({ x: 50, y: 10 });
});

test("on the GPU a claim of an entity about itself is a loop", () => {
  expect(CURVE_GLSL).toContain("dot(chord, chord) < 1.0");
});
