import { expect, test } from "vitest";
import { leftWithOneLine, type Weakened } from "../../../src/provenance/removal/weakened.ts";

const exactly = (count: number) => ({ atLeast: count, atMost: count });
const weakened = (before: [number, number], after: [number, number]): Weakened => ({
  link: [0, 1],
  before: { lower: exactly(before[0]), upper: exactly(before[1]) },
  after: { lower: exactly(after[0]), upper: exactly(after[1]) },
});

test("a link is left with one line at an end where it had more there, and at no other", () => {
  expect(leftWithOneLine([weakened([2, 3], [1, 2])], "lower")).toEqual([[0, 1]]);
  expect(leftWithOneLine([weakened([2, 3], [1, 2])], "upper")).toEqual([]);
  expect(leftWithOneLine([weakened([1, 2], [1, 1])], "lower")).toEqual([]);
  expect(leftWithOneLine([weakened([1, 2], [1, 1])], "upper")).toEqual([[0, 1]]);
});
