import { expect, test } from "vitest";
import { joinLines, knownWords } from "../../../src/intake/pdf/join-lines.ts";

const known = knownWords(["a well-known man wrote", "that harbour-master twice and harbourmaster once"]);

test.each([
  ["he said", "that it", "he said that it"],
  ["the har-", "bour was", "the harbour was"],
  ["the har\u2010", "bour", "the harbour"],
  ["the har\u00ad", "bour", "the harbour"],
  ["a well-", "known form", "a well-known form"],
  ["the harbour-", "master", "the harbourmaster"],
  ["the state-of-the-", "art lamp", "the state-of-the-art lamp"],
  ["the Anglo-", "Saxon name", "the Anglo-Saxon name"],
  ["from 2019-", "2020 on", "from 2019-2020 on"],
  ["it was —", "he said", "it was — he said"],
  ["it was—", "he said", "it was—he said"],
  ["pre- and post-", "(as it were)", "pre- and post- (as it were)"],
  ["see https://a.example/", "ferry", "see https://a.example/ferry"],
  ["港口的", "灯是暗的", "港口的灯是暗的"],
  ["", "first", "first"],
])("%j and %j are %j", (before, next, joined) => expect(joinLines(before, next, known)).toBe(joined));

test("the last word of a line is not taken for a whole one", () => {
  expect(knownWords(["the har-", "bour"]).has("har")).toBe(false);
  expect(known.has("well-known")).toBe(true);
});
