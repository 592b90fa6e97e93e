import fc from "fast-check";
import { expect, test } from "vitest";
import { playFrom, playStep } from "../../../src/viewer/time/play-step.ts";

const arbitrary = fc.integer({ min: 2, max: 90 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    way: fc.constantFrom("moves" as const, "grows" as const),
    brushed: fc
      .tuple(fc.nat(count - 1), fc.nat(count - 1))
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) + 1 })),
  }),
);

test("time plays to the end and not beyond, a bin at a time, and a step back leads where it came from", () => {
  fc.assert(
    fc.property(arbitrary, ({ count, way, brushed }) => {
      let now = playFrom(brushed, count, way);
      let steps = 0;
      for (let next = playStep(now, count, way, 1); next !== undefined; next = playStep(now, count, way, 1)) {
        expect(next.to).toBe(now.to + 1);
        expect(next.to - next.from).toBe(now.to - now.from + (way === "grows" ? 1 : 0));
        expect(playStep(next, count, way, -1)).toEqual(now);
        now = next;
        expect(++steps).toBeLessThanOrEqual(count);
      }
      expect(now.to).toBe(count);
    }),
  );
});

test("it begins where the window is, anew at the end, and with one bin where nothing is left out", () => {
  expect(playFrom({ from: 2, to: 4 }, 9, "moves")).toEqual({ from: 3, to: 5 });
  expect(playFrom({ from: 2, to: 4 }, 9, "grows")).toEqual({ from: 2, to: 5 });
  expect(playFrom({ from: 7, to: 9 }, 9, "moves")).toEqual({ from: 0, to: 2 });
  expect(playFrom({ from: 7, to: 9 }, 9, "grows")).toEqual({ from: 7, to: 8 });
  expect(playFrom({ from: 0, to: 9 }, 9, "moves")).toEqual({ from: 0, to: 1 });
});
