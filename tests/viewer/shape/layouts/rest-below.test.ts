import fc from "fast-check";
import { expect, test } from "vitest";
import { restBelow } from "../../../../src/viewer/shape/layouts/rest-below.ts";

test("who is set apart stands below all others and on nobody, and the words stand between", () => {
  fc.assert(
    fc.property(
      fc.nat(12),
      fc.integer({ min: 1, max: 30 }),
      fc.double({ min: 0.6, max: 1.7, noNaN: true }),
      (placed, rest, aspect) => {
        const all = Array.from({ length: placed + rest }, (_, i) => i);
        const x = Float64Array.from(all, (i) => 130 * (i % 6));
        const y = Float64Array.from(all, (i) => 60 * Math.floor(i / 6));
        const places = { x: x.slice(), y: y.slice() };
        const [above, below] = [all.slice(0, placed), all.slice(placed)];
        const guides = restBelow(places, above, below, { claims: all, aspect, x, y }, "others");
        expect(guides).toHaveLength(1);
        const [guide] = guides;
        if (guide?.lies !== "across") return expect.fail("the words lie across");
        for (const one of above) {
          expect([places.x[one], places.y[one]]).toEqual([x[one], y[one]]);
          expect(y[one]).toBeGreaterThan(guide.at);
        }
        for (const one of below) expect(places.y[one]).toBeLessThan(guide.at);
        expect(new Set(all.map((one) => `${places.x[one]} ${places.y[one]}`)).size).toBe(all.length);
      },
    ),
  );
});

test("where nobody is set apart nothing is said", () => {
  const places = { x: new Float64Array(2), y: new Float64Array(2) };
  expect(restBelow(places, [0, 1], [], { ...places, claims: [0, 0], aspect: 1 }, "others")).toEqual([]);
});
