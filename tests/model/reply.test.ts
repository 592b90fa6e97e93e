import { expect, test } from "vitest";
import { ReplySchema } from "../../src/model/reply.ts";

test("a reply is about at least one claim, and that none was sought is recorded too", () => {
  const reply = { id: "r", asked: "a", about: ["k"], status: "not-sought" };
  expect(ReplySchema.safeParse(reply).success).toBe(true);
  expect(ReplySchema.safeParse({ ...reply, about: [] }).success).toBe(false);
});
