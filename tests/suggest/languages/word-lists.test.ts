import { expect, test } from "vitest";
import { ARABIC } from "../../../src/suggest/languages/ar.ts";
import { ENGLISH } from "../../../src/suggest/languages/en.ts";
import { wordLists, wordsAlone } from "../../../src/suggest/languages/word-lists.ts";

test("a language's lists are made once", () => {
  expect(wordLists(ENGLISH)).toBe(wordLists(ENGLISH));
  expect(wordLists(ENGLISH).of("hedges")).toBe(wordLists(ENGLISH).of("hedges"));
  expect(wordLists(ENGLISH)).not.toBe(wordLists(ARABIC));
});

test("a word stands for each predicate that it means, turned where whoever stands first is the object, and as a noun", () => {
  const { predicates } = wordLists(ENGLISH);
  expect(predicates.next.get("warned")?.values.map(({ predicate }) => predicate)).toEqual(["informs", "threatens"]);
  expect(predicates.next.get("employed")?.values).toEqual([
    { predicate: "employed-by", isTurned: true, isNoun: false },
  ]);
  expect(predicates.next.get("cousins")?.values).toEqual([{ predicate: "family-of", isTurned: false, isNoun: true }]);
});

test("words alone are looked up by themselves", () => {
  expect(wordsAlone("so|it seems").next.get("it")?.next.get("seems")?.values).toEqual([true]);
  expect(wordsAlone("").next.size).toBe(0);
});
