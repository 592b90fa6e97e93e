import fc from "fast-check";
import { expect, test } from "vitest";
import { lineEnds } from "../../../../src/graph/first-of-pair.ts";
import { wholly } from "../../../../src/viewer/renderer/pieces.ts";
import { spreadCurves, spreadingLines } from "../../../../src/viewer/renderer/scene/spread-curves.ts";

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

test("all lines of a picture spread as those of each link do by themselves", () => {
  const line = fc.record({ from: fc.nat(3), to: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (edges) => {
      const curves = wholly(spreadingLines(lineEnds(edges)));
      for (const [i, { from, to }] of edges.entries()) {
        const [a, b] = [Math.min(from, to), Math.max(from, to)];
        const same = edges.filter(
          (other) => Math.min(other.from, other.to) === a && Math.max(other.from, other.to) === b,
        );
        const place = same.indexOf(edges[i] ?? { from, to });
        expect(curves[i]).toBe(spreadCurves(same.map((other) => other.from === a))[place] ?? Number.NaN);
      }
    }),
  );
});
