import { expect, test } from "vitest";
import { endsInWords } from "../../src/model/ends-in-words.ts";
import { predicateOf } from "../../src/model/predicate.ts";

test.each([
  ["leads", "from a person to an organization"],
  ["located-in", "from a person or an organization or a place to a place"],
  ["part-of", "from an organization to an organization, or from a place to a place"],
  ["described-as", "on anybody, with a value"],
] as const)("%s leads %s", (id, words) => {
  expect(endsInWords(predicateOf(id))).toBe(words);
});
