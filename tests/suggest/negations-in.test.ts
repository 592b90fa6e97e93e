import { expect, test } from "vitest";
import { negationsIn } from "../../src/suggest/negations-in.ts";
import { all, at, languageOf, wordsOf } from "./in-a-text.ts";

test.each([
  ["The Guild did not pay, and nobody asked.", ["not", "nobody"]],
  ["They didn't pay.", ["didn't"]],
  ["They paid a notable sum.", []],
  ["لم تدفع النقابة ولا أحد سأل", ["لم", "ولا"]],
])("%s says no with %j", (text, words) => {
  expect(negationsIn(text, all(text), languageOf(text)).map((found) => wordsOf(text, found))).toEqual(words);
});

test("no word from outside a passage says no in it", () => {
  const text = "It was not paid. The Guild paid.";
  expect(negationsIn(text, at(text, "The Guild paid"), languageOf(text))).toEqual([]);
});
