import { expect, test } from "vitest";
import { AnchorSchema } from "../../src/model/anchor.ts";

test("an anchor has a passage of at least one unit, held by its words or by their hash", () => {
  expect(AnchorSchema.safeParse({ start: 0, end: 2, exact: "ab" }).success).toBe(true);
  expect(AnchorSchema.safeParse({ start: 0, end: 2, sha256: "0".repeat(64) }).success).toBe(true);
  expect(AnchorSchema.safeParse({ start: 0, end: 2 }).success).toBe(false);
  expect(AnchorSchema.safeParse({ start: 2, end: 2, exact: "a" }).success).toBe(false);
  expect(AnchorSchema.safeParse({ start: -1, end: 2, exact: "abc" }).success).toBe(false);
  expect(AnchorSchema.safeParse({ start: 0.5, end: 2, exact: "a" }).success).toBe(false);
});
