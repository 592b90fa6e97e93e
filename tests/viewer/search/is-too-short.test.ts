import { expect, test } from "vitest";
import { isTooShort } from "../../../src/viewer/search/is-too-short.ts";

test("a word of one letter is too short, but for where a letter is a word", () => {
  expect(["a", "é", "ك", "7"].every(isTooShort)).toBe(true);
  expect(["ab", "港", "كت", ""].some(isTooShort)).toBe(false);
});
