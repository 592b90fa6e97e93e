import { expect, test } from "vitest";
import { endSentence } from "../../../src/formats/words/end-sentence.ts";

test.each([
  ["The brook", "The brook."],
  ["Who poisoned the brook?", "Who poisoned the brook?"],
  ["“Who poisoned the brook?”", "“Who poisoned the brook?”"],
  ["Tidewater Inc.", "Tidewater Inc."],
  ["من سمّم النهر؟", "من سمّم النهر؟"],
  ["The brook (part two)", "The brook (part two)."],
])("%s ends once", (words, sentence) => {
  expect(endSentence(words)).toBe(sentence);
});
