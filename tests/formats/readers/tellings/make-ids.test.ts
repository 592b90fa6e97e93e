import fc from "fast-check";
import { expect, test } from "vitest";
import { makeIds } from "../../../../src/formats/readers/tellings/make-ids.ts";
import { EntityIdSchema, THE_WORK, UNATTRIBUTED } from "../../../../src/model/id.ts";
import { CODE_POINT } from "../../../code-point.ts";

test("an id that may stand is kept, and a further one of the same is numbered", () => {
  const idFor = makeIds();
  expect([idFor("A.b_1"), idFor("A.b_1"), idFor("two words"), idFor("two words")]).toEqual([
    "A.b_1",
    "A.b_1-2",
    "two-words",
    "two-words-2",
  ]);
});

test("a word that is reserved is no id of the kind that it is reserved for", () => {
  const idFor = makeIds([UNATTRIBUTED, THE_WORK]);
  expect([idFor("work"), idFor("unattributed"), makeIds()("work")]).toEqual(["work-2", "unattributed-2", "work"]);
});

test("whatever the words, every id is free, well-formed and the same each time", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: CODE_POINT }), fc.constantFrom("a", "a-2", "A"))), (words) => {
      const ids = words.map(makeIds());
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(EntityIdSchema.safeParse(id).success).toBe(true);
      expect(words.map(makeIds())).toEqual(ids);
    }),
  );
});
