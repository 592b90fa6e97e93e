import { expect, test } from "vitest";
import { DecisionSchema, DraftSchema, ProposedEntitySchema, ProposedSourceSchema } from "../../src/model/draft.ts";
import { sampleCase } from "../sample-case.ts";

test("a draft may have its passage as words alone, and passages that name who speaks", () => {
  const [claim] = sampleCase().records.claims;
  const draft = { id: "d1", proposedBy: "a program", proposedAt: "2024", from: "rows.csv, line 2" };
  const anchor = { exact: "words" };
  const speakerAt = [{ step: 0, quote: { exact: "Mara Quill, a former clerk, said" } }];
  expect(DraftSchema.safeParse({ ...draft, speakerAt, claim: { ...claim, anchor } }).success).toBe(true);
  expect(DraftSchema.safeParse({ ...draft, speakerAt: [{ step: -1 }], claim }).success).toBe(false);
});

test("whom and what drafts need beside the case is proposed by itself, in its whole shape", () => {
  const { records } = sampleCase();
  expect(ProposedEntitySchema.safeParse({ entity: records.entities[0] }).success).toBe(true);
  expect(ProposedSourceSchema.safeParse({ source: records.sources[0], text: "Words." }).success).toBe(true);
  expect(ProposedEntitySchema.safeParse({ entity: { id: "x" } }).success).toBe(false);
});

test("a decision has a name and a day, and a refusal no words of what was refused", () => {
  const by = { of: "1".repeat(64), by: "I. Vosk", at: "2024-05-02" };
  expect(DecisionSchema.safeParse({ draft: "d1", accepted: "c1", ...by }).success).toBe(true);
  const refusal = { draft: "d1", refused: "quote-nowhere", sha256: "0".repeat(64), why: "Not there.", ...by };
  expect(DecisionSchema.safeParse(refusal).success).toBe(true);
  expect(DecisionSchema.safeParse({ ...refusal, claim: {} }).success).toBe(false);
  expect(DecisionSchema.safeParse({ draft: "d1", accepted: "c1" }).success).toBe(false);
  // It is of a proposal as it was, and not of whatever has its id.
  expect(DecisionSchema.safeParse({ ...refusal, of: undefined }).success).toBe(false);
});

test("a draft is a whole claim that somebody or something proposes, and says who and when", () => {
  const [claim] = sampleCase().records.claims;
  const draft = { id: "d1", proposedBy: "a colleague", proposedAt: "2024-05-02", claim };
  expect(DraftSchema.safeParse(draft).success).toBe(true);
  expect(DraftSchema.safeParse({ ...draft, proposedBy: undefined }).success).toBe(false);
  expect(DraftSchema.safeParse({ ...draft, claim: { ...claim, source: undefined } }).success).toBe(false);
});
