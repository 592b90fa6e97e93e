import { expect, test } from "vitest";
import { CODING_RULES } from "../../src/model/coding-rules.ts";
import { PREDICATE_IDS } from "../../src/model/predicate.ts";

test("a rule is a sentence with its reason, and the predicates it names are in the vocabulary", () => {
  const ours = ["by: work", "by: unattributed", "maybeSame", "notSame", "joinedInto", "role"];
  for (const { rule, because } of CODING_RULES) {
    for (const words of [rule, because]) {
      expect(words).toMatch(/[.]$/);
      for (const [, named = ""] of words.matchAll(/`([^`]+)`/g)) expect([...ours, ...PREDICATE_IDS]).toContain(named);
    }
  }
});
