import fc from "fast-check";
import { expect, test } from "vitest";
import { axisTicks } from "../../../src/viewer/time/axis-ticks.ts";

test("no two dates under an axis run into each other, whatever they are and however narrow it is", () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 18 }), { minLength: 1, maxLength: 100 });
  fc.assert(
    fc.property(words, fc.integer({ min: 200, max: 1200 }), (dates, width) => {
      const ticks = axisTicks(dates, width);
      expect(ticks[0]).toBe(0);
      expect(ticks.length).toBeLessThanOrEqual(6);
      let end = 0;
      for (const bin of ticks) {
        const wide = (dates[bin] ?? "").length * 6.6;
        const begin = bin === 0 ? 0 : (width * bin) / dates.length - wide / 2;
        if (bin > 0) expect(begin).toBeGreaterThan(end);
        end = begin + wide;
        if (bin > 0) expect(end).toBeLessThanOrEqual(width);
      }
    }),
  );
});

test("a wide axis of years says several", () => {
  const years = Array.from({ length: 12 }, (_, i) => String(2010 + i));
  expect(axisTicks(years, 900)).toEqual([0, 2, 4, 6, 8, 10]);
  expect(axisTicks([], 900)).toEqual([]);
});
