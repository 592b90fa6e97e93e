import { expect, test } from "vitest";
import { saidOf, wordsOfPredicate } from "../../../src/edit/saying/predicate-words.ts";
import { PREDICATES, type PredicateId } from "../../../src/model/predicate.ts";

test.each(PREDICATES)("$id is said with a finite verb", ({ id, infinitive }) => {
  const [verb = ""] = saidOf(id).split(" ");
  expect(verb).toMatch(/^(is|has|was|died:|[a-z]+[^s]s|passes)$/);
  expect(verb).not.toBe(infinitive.split(" ")[0]);
});

test("no two predicates are said alike", () => {
  expect(new Set(PREDICATES.map(({ id }) => saidOf(id))).size).toBe(PREDICATES.length);
});

test.each([
  ["alias-of", "is an alias of"],
  ["supplies", "supplies"],
  ["directs", "sits on the board of"],
  ["paid", "has paid"],
  ["monitors", "monitors"],
  ["informs", "shares intelligence with"],
] satisfies readonly [PredicateId, string][])("%s: %s", (id, words) => {
  expect(saidOf(id)).toBe(words);
});

test("a predicate is looked for by its own word, by what is said with it and by its inverse", () => {
  const paid = PREDICATES.find(({ id }) => id === "directs") ?? expect.fail("no such predicate");
  for (const words of ["directs", "board", "directed by"]) expect(wordsOfPredicate(paid)).toContain(words);
});
