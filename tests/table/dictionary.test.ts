import fc from "fast-check";
import { expect, test } from "vitest";
import { dictionaryOf } from "../../src/table/dictionary.ts";
import { NONE } from "../../src/table/row.ts";
import { textColumnOf } from "../../src/table/text-column.ts";

test("a word has one index, and the index gives it back", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 2 })), (words) => {
      const dictionary = dictionaryOf(textColumnOf(words));
      expect(words.map((_, index) => dictionary.wordAt(index))).toEqual(words);
      expect(words.map((word) => dictionary.indexOf(word))).toEqual([...words.keys()]);
      expect(dictionary.size).toBe(words.length);
    }),
  );
});

test("no word is NONE, and NONE is no word", () => {
  expect(dictionaryOf(textColumnOf([])).wordAt(NONE)).toBeUndefined();
  expect(dictionaryOf(textColumnOf([])).indexOf("absent")).toBeUndefined();
});
