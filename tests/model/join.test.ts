import { expect, test } from "vitest";
import { EntityIdSchema } from "../../src/model/id.ts";
import { JoinSchema } from "../../src/model/join.ts";

test("a join names the record that stands for both, and says when and why", () => {
  const join = { id: "somebody", when: "2024-05", why: "one and the same office" };
  expect(JoinSchema(EntityIdSchema).safeParse(join).success).toBe(true);
  for (const key of ["id", "when", "why"]) {
    expect(JoinSchema(EntityIdSchema).safeParse({ ...join, [key]: undefined }).success).toBe(false);
  }
});
