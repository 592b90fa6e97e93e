import { expect, test } from "vitest";
import { searchWords, wordsTyped } from "../../src/graph/search-words.ts";
import { sampleCase } from "../sample-case.ts";

test("words are folded and parted by whatever is no letter or digit", () => {
  expect(wordsTyped("  Łucja's  WRONA–x ")).toEqual(["lucja", "s", "wrona", "x"]);
  expect(wordsTyped("--")).toEqual([]);
});

test("an entity is found by its name, its aliases and its description", () => {
  const words = sampleCase().records.entities.map(searchWords);
  expect(words[0]).toBe(" mara quill a former clerk of the harbour office");
  expect(words[1]).toContain(" иосс");
});
