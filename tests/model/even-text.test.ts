import fc from "fast-check";
import { expect, test } from "vitest";
import { evenText, evenWords } from "../../src/model/even-text.ts";

const rough = fc
  .array(fc.constantFrom("a", "B", "é", "🙂", " ", "\n", "\u00a0", "\t ", "“", "”", "«", "’", "'", '"', "."), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(""));

test("every character of an even text knows where it came from, in order", () => {
  fc.assert(
    fc.property(rough, (text) => {
      const { words, at } = evenText(text);
      expect(at).toHaveLength(words.length + 1);
      expect(at.at(-1)).toBe(text.length);
      for (let i = 0; i < words.length; i++) {
        expect(at[i]).toBeLessThan(at[i + 1] ?? 0);
        expect(evenText(text.slice(at[i], at[i + 1])).words).toBe(words[i]);
      }
    }),
  );
});

test("words that differ in white space and typographic quotation marks alone are even, and no others", () => {
  expect(evenWords("He said:\n«no»,\u00a0 didn’t he?")).toBe(evenWords('He said: "no", didn\'t  he?'));
  expect(evenWords("co-operate")).not.toBe(evenWords("cooperate"));
  expect(evenWords("Paid")).not.toBe(evenWords("paid"));
  expect(evenWords("paid him")).not.toBe(evenWords("paidhim"));
});
