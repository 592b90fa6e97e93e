import { expect, test } from "vitest";
import { median } from "../../../src/intake/pdf/piece.ts";

test("the median is the value in the middle, and 0 of nothing", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([])).toBe(0);
});
