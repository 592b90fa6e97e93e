import fc from "fast-check";
import { expect, test } from "vitest";
import { growFloat64, growUint8, growUint32 } from "../../src/table/grow-numbers.ts";
import { often } from "../sized.ts";

test("a column has what was added, at its place, however many come beyond those that were expected", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 1_200, size: "max" }), fc.nat(100), (numbers, expected) => {
      const columns = { small: growUint8(expected), large: growUint32(expected), times: growFloat64(expected) };
      for (const number of numbers) {
        columns.small.add(number % 7);
        columns.large.add(number);
        columns.times.add(number % 2 === 0 ? -Infinity : number / 3);
      }
      expect(columns.large.length()).toBe(numbers.length);
      expect([...columns.small.toColumn()]).toEqual(numbers.map((number) => number % 7));
      expect([...columns.large.toColumn()]).toEqual(numbers);
      expect([...columns.times.toColumn()]).toEqual(
        numbers.map((number) => (number % 2 === 0 ? -Infinity : number / 3)),
      );
    }),
    { numRuns: often(30) },
  );
});

test("zeros are zeros, and what comes after them stands behind them", () => {
  const column = growUint8(0);
  column.add(1);
  column.addZeros(40);
  column.add(2);
  expect([...column.toColumn()]).toEqual([1, ...Array(40).fill(0), 2]);
});

test("a number that a column has no room for is refused and not cut short", () => {
  expect(() => growUint32(1).add(2 ** 32)).toThrow(expect.objectContaining({ code: "record-out-of-table" }));
});
