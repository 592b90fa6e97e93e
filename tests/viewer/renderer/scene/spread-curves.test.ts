import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadCurves } from "../../../../src/viewer/renderer/scene/spread-curves.ts";

/** Seen from one end, whichever way the claims lead. */
const seenFromOneEnd = (forward: readonly boolean[]) =>
  spreadCurves(forward).map((curve, i) => (forward[i] ? curve : -curve));

test("a single claim is a straight line", () => {
  expect(seenFromOneEnd([true])).toEqual([0]);
  expect(seenFromOneEnd([false])[0]).toBeCloseTo(0);
});

test("no two parallel claims lie on each other, and they spread evenly to both sides", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }), (forward) => {
      const curves = seenFromOneEnd(forward);
      for (const [i, curve] of curves.slice(1).entries()) expect(curve - (curves[i] ?? 0)).toBeGreaterThan(0.01);
      expect(curves.reduce((sum, curve) => sum + curve, 0)).toBeCloseTo(0);
      expect(Math.max(...curves)).toBeLessThan(0.63);
    }),
  );
});
