import { expect, test } from "vitest";
import { CorrectionSchema } from "../../src/model/correction.ts";

test("a correction is of one record, dated, with a reason", () => {
  const correction = { id: "c", of: { claim: "k" }, when: "2021-05", change: "withdrawn", why: "the post is gone" };
  expect(CorrectionSchema.safeParse(correction).success).toBe(true);
  expect(CorrectionSchema.safeParse({ ...correction, of: { claim: "k", source: "s" } }).success).toBe(false);
  for (const key of ["when", "why", "change", "of"]) {
    expect(CorrectionSchema.safeParse({ ...correction, [key]: undefined }).success).toBe(false);
  }
});
