import { expect, test } from "vitest";
import { DraftSchema } from "../../src/model/draft.ts";
import { sampleCase } from "../sample-case.ts";

test("a draft is a whole claim that somebody or something proposes, and says who and when", () => {
  const [claim] = sampleCase().records.claims;
  const draft = { id: "d1", proposedBy: "a colleague", proposedAt: "2024-05-02", claim };
  expect(DraftSchema.safeParse(draft).success).toBe(true);
  expect(DraftSchema.safeParse({ ...draft, proposedBy: undefined }).success).toBe(false);
  expect(DraftSchema.safeParse({ ...draft, claim: { ...claim, source: undefined } }).success).toBe(false);
});
