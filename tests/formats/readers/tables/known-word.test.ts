import { expect, test } from "vitest";
import { isAmong, knownWord } from "../../../../src/formats/readers/tables/known-word.ts";

test("words are compared without case, accents and blanks, as they stand first", () => {
  expect(knownWord({ "paid by": 1 }, " Paid By ")).toBe(1);
  expect(knownWord({ a: 1, A: 2 }, "A")).toBe(2);
  expect(isAmong(["n/a"], "N/A ")).toBe(true);
});

test("words that read alike and mean different things are known only as they stand", () => {
  expect(knownWord({ a: 1, A: 2 }, " a")).toBeUndefined();
  expect(knownWord({}, "constructor")).toBeUndefined();
});
