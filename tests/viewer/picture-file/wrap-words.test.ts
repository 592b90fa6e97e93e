import fc from "fast-check";
import { expect, test } from "vitest";
import { wrapWords } from "../../../src/viewer/picture-file/wrap-words.ts";
import { plainRuler } from "./ruler.ts";

const wrap = (words: string, letters: number, most = 3) => wrapWords(words, "10px x", letters * 6, most, plainRuler());

test("words are broken at spaces, and what finds no room ends in an ellipsis", () => {
  expect(wrap("who alleges what of whom", 12)).toEqual(["who alleges", "what of whom"]);
  expect(wrap("one two three four", 5, 2)).toEqual(["one", "two…"]);
});

test("no line is longer than its room and none are too many, however long the words are", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 2, max: 40 }), (words, letters) => {
      const lines = wrap(words, letters);
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(letters);
    }),
  );
  expect(wrap("ab".repeat(5_000), 10)).toHaveLength(3);
});
