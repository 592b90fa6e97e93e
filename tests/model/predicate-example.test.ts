import { expect, test } from "vitest";
import { PREDICATE_IDS } from "../../src/model/predicate.ts";
import { PREDICATE_EXAMPLES } from "../../src/model/predicate-example.ts";

test("every predicate has an example: words of a text, and what they are coded as", () => {
  expect(Object.keys(PREDICATE_EXAMPLES).sort()).toEqual([...PREDICATE_IDS].sort());
  for (const example of Object.values(PREDICATE_EXAMPLES)) expect(example).toMatch(/“[^“”]+”.*(→|that threaten)/s);
});
