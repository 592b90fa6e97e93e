import { expect, test } from "vitest";
import { MarkSchema } from "../../src/model/mark.ts";

test("a mark is of a known kind, at a position, with the word that readers have for it", () => {
  const mark = { kind: "page", at: 120, label: "4" };
  expect(MarkSchema.safeParse(mark).success).toBe(true);
  expect(MarkSchema.safeParse({ ...mark, at: -1 }).success).toBe(false);
  expect(MarkSchema.safeParse({ ...mark, kind: "leaf" }).success).toBe(false);
  expect(MarkSchema.safeParse({ ...mark, label: "" }).success).toBe(false);
});
