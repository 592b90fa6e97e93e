import { expect, test } from "vitest";
import { plainWords } from "../../src/viewer/plain-words.ts";

test("what steers the text around it is taken out of a stranger's words, and they stand on one line", () => {
  expect(plainWords(" a\u202eb\u2066c\u0007\nd  e ")).toBe("a b c d e");
});

test("words of other scripts stay as they are", () => {
  for (const words of ["Łucja Wrona", "סירה", "Йосс", "🌊"]) expect(plainWords(words)).toBe(words);
});
