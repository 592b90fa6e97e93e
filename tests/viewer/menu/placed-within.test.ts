import fc from "fast-check";
import { expect, test } from "vitest";
import { placedWithin } from "../../../src/viewer/menu/placed-within.ts";

test("a menu that fits is whole in the window, wherever it is asked for", () => {
  const side = fc.integer({ min: 320, max: 2_000 });
  fc.assert(
    fc.property(side, side, fc.nat(300), fc.nat(300), fc.nat(2_000), fc.nat(2_000), (width, height, w, h, x, y) => {
      const menu = { width: w, height: h };
      const at = placedWithin({ x, y }, menu, { width, height });
      expect(at.x).toBeGreaterThanOrEqual(0);
      expect(at.y).toBeGreaterThanOrEqual(0);
      expect(at.x + w).toBeLessThanOrEqual(width);
      expect(at.y + h).toBeLessThanOrEqual(height);
    }),
  );
});

test("it stands beside the point where there is room, and on its other side where there is none", () => {
  const [menu, room] = [
    { width: 200, height: 300 },
    { width: 1_000, height: 800 },
  ];
  expect(placedWithin({ x: 100, y: 100 }, menu, room)).toEqual({ x: 100, y: 100 });
  expect(placedWithin({ x: 900, y: 700 }, menu, room)).toEqual({ x: 700, y: 400 });
});

test("one that is higher than the window begins at its edge and scrolls", () => {
  expect(placedWithin({ x: 9, y: 90 }, { width: 10, height: 900 }, { width: 320, height: 400 }).y).toBe(8);
});
