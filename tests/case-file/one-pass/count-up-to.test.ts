import { expect, test } from "vitest";
import { countUpTo } from "../../../src/case-file/one-pass/count-up-to.ts";

test("numbers are counted up to one, it included", () => {
  expect([0, 1, 2, 5, 9].map((one) => countUpTo([1, 1, 5], one))).toEqual([0, 2, 2, 3, 3]);
  expect(countUpTo([], 1)).toBe(0);
});
