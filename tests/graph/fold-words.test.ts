import { expect, test } from "vitest";
import { foldWords } from "../../src/graph/fold-words.ts";

test.each([
  ["Łucja  Wrona", "lucja wrona"],
  ["ÉCOLE", "ecole"],
  ["Turkey’s", "turkey's"],
  ["  a\n b ", "a b"],
  ["Йосс", "иосс"],
])("%j is compared as %j", (words, folded) => {
  expect(foldWords(words)).toBe(folded);
});
