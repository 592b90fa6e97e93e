import { expect, test } from "vitest";
import { PREDICATE_IDS } from "../../../src/model/predicate.ts";
import { verbsOf } from "../../../src/suggest/predicates/verbs-of.ts";

test("a predicate is told of in the words of every language that is known, and none of them is empty", () => {
  expect(verbsOf("resides-in")).toEqual(expect.arrayContaining(["lives in", "يقيم"]));
  for (const id of PREDICATE_IDS) for (const word of verbsOf(id)) expect(word.trim()).toBe(word);
  expect(PREDICATE_IDS.flatMap((id) => verbsOf(id))).not.toContain("");
});
