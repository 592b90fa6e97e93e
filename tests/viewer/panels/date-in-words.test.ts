import { expect, test } from "vitest";
import { dateInWords } from "../../../src/viewer/panels/date-in-words.ts";

test.each([
  ["2025-10-09", "9 October 2025"],
  ["2024-03", "March 2024"],
  ["2020", "2020"],
  ["2024-21", "2024-21"],
  ["../2016", "../2016"],
  ["2016~", "2016~"],
  ["[2024,2025]", "[2024,2025]"],
])("%s is written %s", (edtf, words) => {
  expect(dateInWords(edtf)).toBe(words);
});
