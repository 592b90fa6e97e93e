import { expect, test } from "vitest";
import { DRAFT_RULES, refusal, remark } from "../../../src/edit/drafts/draft-trouble.ts";

test("a refusal keeps a draft from being accepted, a remark is only to be seen; both name their rule", () => {
  expect(refusal("quote-cut", "m", "d")).toEqual({ rule: "quote-cut", isRefusal: true, message: "m", mend: "d" });
  expect(remark("quote-evened", "m", "d").isRefusal).toBe(false);
});

test("no rule asks whether a claim asserts or denies", () => {
  for (const words of Object.values(DRAFT_RULES)) expect(words).not.toMatch(/\b(true|false|den(y|ies|ial)|assert)/);
});
