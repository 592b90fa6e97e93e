import { expect, test } from "vitest";
import { stretchInWords } from "../../src/graph/stretch-in-words.ts";

test("a short stretch is said whole and on one line, of a long one the words at either end", () => {
  const text = "Before. The lamp\n\nwas  dark. After.";
  expect(stretchInWords(text, { start: 8, end: 28 })).toBe("The lamp was dark.");
  const long = Array.from({ length: 200 }, (_, i) => `word${i}`).join(" ");
  const said = stretchInWords(long, { start: 0, end: long.length });
  expect(said).toMatch(/^word0 word1 .* … .* word199$/);
  expect(said.length).toBeLessThanOrEqual(160);
  for (const word of said.split(/ …? ?/)) expect(long.split(" ")).toContain(word);
});

test("half of a pair of surrogates is nothing that is said", () => {
  const text = "🔥".repeat(200);
  expect(stretchInWords(text, { start: 0, end: text.length }).isWellFormed()).toBe(true);
});
