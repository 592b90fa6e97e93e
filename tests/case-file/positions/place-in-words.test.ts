import { expect, test } from "vitest";
import { placeInWords, stretchInWords } from "../../../src/case-file/positions/place-in-words.ts";

test("a place is told by its line, as editors count, and by the positions that an anchor has", () => {
  expect(placeInWords("One.\nTwo, and three.\n", { start: 5, end: 8 })).toBe("line 2 (start: 5, end: 8)");
  expect(placeInWords("One.", { start: 0, end: 3 })).toBe("line 1 (start: 0, end: 3)");
});

test("words are shown on one line, and not more of them than one reads", () => {
  expect(stretchInWords("One.\n Two", { start: 0, end: 9 })).toBe("“One. Two”");
  expect(stretchInWords("x".repeat(500), { start: 0, end: 500 })).toHaveLength(123);
});
