import fc from "fast-check";
import { expect, test } from "vitest";
import { searchWords, wordsFound, wordsTyped } from "../../../src/graph/names/search-words.ts";
import { sampleCase } from "../../sample-case.ts";

test("words are folded and parted by whatever is no letter or digit", () => {
  expect(wordsTyped("  Łucja's  WRONA–x ")).toEqual(["lucjas", "wrona", "x"]);
  expect(wordsTyped("--")).toEqual([]);
});

test("an entity is found by its name, its aliases and its description", () => {
  const words = sampleCase().records.entities.map(searchWords);
  expect(words[0]).toBe(" mara quill a former clerk of the harbour office");
  expect(words[1]).toContain(" иосс");
});

test("of a script without spaces two letters are a word, and one alone may be asked for", () => {
  expect(wordsTyped("北京石油")).toEqual(["北京", "京石", "石油"]);
  expect(wordsTyped("京")).toEqual(["京"]);
  expect(wordsFound("北京油")).toEqual(["北京", "京油", "油"]);
  expect(wordsTyped("佐藤 健")).toEqual(wordsTyped("佐藤健"));
});

test("what an apostrophe joins is one word, and found by its parts too", () => {
  expect(wordsTyped("O'Brien")).toEqual(["obrien"]);
  expect(wordsFound("O'Brien")).toEqual(["obrien", "o", "brien"]);
});

test("the words of a plain text are those that any text's are", () => {
  const plain = fc.string({ unit: fc.constantFrom(..."abzAZ019 .,-&\n!#_~[]"), maxLength: 40 });
  fc.assert(
    // A letter of another script makes a text other than plain, and is a word of its own.
    fc.property(plain, (text) => {
      expect([...wordsFound(text), "港"]).toEqual(wordsFound(`${text} 港`));
    }),
  );
});
