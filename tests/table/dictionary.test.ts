import fc from "fast-check";
import { expect, test } from "vitest";
import { dictionaryOf, growDictionary } from "../../src/table/dictionary.ts";
import { NONE } from "../../src/table/row.ts";

test("a word has one index however often it comes, and the index gives it back", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 2 })), (words) => {
      const growing = growDictionary();
      const indexes = words.map((word) => growing.indexFor(word));
      const dictionary = dictionaryOf(growing.toColumn());
      expect(indexes.map((index) => dictionary.wordAt(index))).toEqual(words);
      expect(words.map((word) => dictionary.indexOf(word))).toEqual(indexes);
      expect(dictionary.size).toBe(new Set(words).size);
    }),
  );
});

test("no word is NONE, and NONE is no word", () => {
  const growing = growDictionary();
  expect(growing.indexFor(undefined)).toBe(NONE);
  expect(dictionaryOf(growing.toColumn()).wordAt(NONE)).toBeUndefined();
  expect(dictionaryOf(growing.toColumn()).indexOf("absent")).toBeUndefined();
});
