import { expect, test } from "vitest";
import { offsetsOf, timeColumn, uint8Column, uint32Column } from "../../src/table/number-column.ts";

test("a column has one number an item, in order", () => {
  expect([...uint8Column([1, 2], (n) => n * 2)]).toEqual([2, 4]);
  expect([...timeColumn([1, 2], (n) => (n === 1 ? -Infinity : Number.NaN))]).toEqual([-Infinity, Number.NaN]);
});

test("a number that a column has no room for is refused and not cut short", () => {
  expect(() => uint32Column([2 ** 32], (n) => n)).toThrow(expect.objectContaining({ code: "record-out-of-table" }));
});

test("offsets say where each part begins and where the last one ends", () => {
  expect([...offsetsOf(["a", "", "bc"], ({ length }) => length)]).toEqual([0, 1, 1, 3]);
  expect([...offsetsOf([], () => 0)]).toEqual([0]);
});
