import { expect, test } from "vitest";
import { CaseHeaderSchema } from "../../src/model/case.ts";

test("a case has an id and a title", () => {
  expect(CaseHeaderSchema.parse({ id: "c", title: "C" })).toEqual({ id: "c", title: "C", lang: "en" });
  expect(CaseHeaderSchema.safeParse({ id: "c" }).success).toBe(false);
});
