import { expect, test } from "vitest";
import { countOf, quotationAround, readParagraph, sentenceAround } from "../../../src/suggest/speech/paragraph-read.ts";
import { all, at, languageOf, names, wordsOf } from "../in-a-text.ts";

const TEXT = "Orla Penn came. “The mill burned. Nobody said it did,” she said.";
const read = readParagraph(TEXT, all(TEXT), languageOf(TEXT), names);

test("a sentence reaches no further than the quotation in which a place is, and a quotation is found by what stands in it", () => {
  expect(wordsOf(TEXT, sentenceAround(read, at(TEXT, "Nobody said")))).toBe("Nobody said it did,");
  expect(wordsOf(TEXT, sentenceAround(read, at(TEXT, "Orla Penn")))).toBe("Orla Penn came.");
  expect(quotationAround(read, at(TEXT, "she said"))).toBeUndefined();
  expect(quotationAround(read, at(TEXT, "The mill"))).toBeDefined();
});

test("words of a list are counted from a word on, and none where no word is", () => {
  const said = read.words.findIndex(({ word }) => word === "she");
  expect([countOf(read, said, "pronouns"), countOf(read, 0, "pronouns"), countOf(read, 999, "pronouns")]).toEqual([
    1, 0, 0,
  ]);
});
