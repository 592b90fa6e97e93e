import { expect, test } from "vitest";
import type { PredicateId } from "../../../src/model/predicate.ts";
import { weakerFirst } from "../../../src/suggest/predicates/weaker-first.ts";

test.each([
  ["informs", "threatens"],
  ["supports", "finances"],
  ["threatens", "attacked"],
  ["attacked", "killed"],
  ["member-of", "leads"],
  ["linked-to", "met"],
] as readonly (readonly [PredicateId, PredicateId])[])("%s says less than %s, and comes first", (weak, strong) => {
  expect([strong, weak].sort(weakerFirst)).toEqual([weak, strong]);
});
