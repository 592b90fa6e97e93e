import fc from "fast-check";
import { expect, test } from "vitest";
import { layRows, type RowKey } from "../../../src/viewer/rows/row-tops.ts";

const arbitraryHeights = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 60 });

test("rows begin where the one above ends, whatever was measured in whichever order", () => {
  fc.assert(
    fc.property(arbitraryHeights, fc.infiniteStream(fc.nat()), (heights, order) => {
      const rows = layRows(heights.length, (index) => index, new Map(), 64);
      const indexes = [...heights.keys()].sort(
        (a, b) => (order.next().value ?? 0) - (order.next().value ?? 0) || a - b,
      );
      for (const index of indexes) {
        expect(rows.measured(index, heights[index] ?? 0)).toBe((heights[index] ?? 0) - 64);
        expect(rows.measured(index, heights[index] ?? 0)).toBe(0);
      }
      let top = 0;
      for (const [index, height] of heights.entries()) {
        expect(rows.topOf(index)).toBe(top);
        for (const offset of [top, top + height - 1]) expect(rows.at(offset)).toBe(index);
        top += height;
      }
      expect(rows.topOf(heights.length)).toBe(top);
      expect(rows.at(top + 99)).toBe(heights.length - 1);
    }),
  );
});

test("a height is remembered by its row's key, in another order too", () => {
  const heights = new Map<RowKey, number>();
  layRows(3, (index) => index, heights, 64).measured(0, 100);
  const turned = layRows(3, (index) => 2 - index, heights, 64);
  expect([0, 1, 2, 3].map(turned.topOf)).toEqual([0, 64, 128, 228]);
});

test("without rows there is no height", () => {
  const none = layRows(0, (index) => index, new Map(), 64);
  expect(none.topOf(0)).toBe(0);
  expect(none.at(10)).toBe(0);
});
