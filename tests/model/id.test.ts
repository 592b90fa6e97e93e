import { expect, expectTypeOf, test } from "vitest";
import {
  asClaimId,
  asEntityId,
  asSha256,
  asSourceId,
  type EntityId,
  EntityIdSchema,
  Sha256Schema,
  type SourceId,
} from "../../src/model/id.ts";

test.each(["a", "Q42", "mara-quill", "a.b_c-9", "x".repeat(128)])("%j is an id", (id) => {
  expect(EntityIdSchema.safeParse(id).success).toBe(true);
});

test.each(["", ".hidden", "-x", "a/b", "..", "a b", "a\nb", "ä", "x".repeat(129), "a'b", "a:b"])(
  "%j is no id, so no path and no query is ever made from one",
  (id) => {
    expect(EntityIdSchema.safeParse(id).success).toBe(false);
  },
);

test("a hash is 64 lower-case hexadecimal digits", () => {
  expect(Sha256Schema.safeParse("a".repeat(64)).success).toBe(true);
  expect(Sha256Schema.safeParse("A".repeat(64)).success).toBe(false);
});

test("an id of one kind is not taken for one of another", () => {
  expectTypeOf<EntityId>().not.toMatchTypeOf<SourceId>();
  expectTypeOf<string>().not.toMatchTypeOf<EntityId>();
  expect([asEntityId("a"), asSourceId("a"), asClaimId("a"), asSha256("a")]).toEqual(["a", "a", "a", "a"]);
});
