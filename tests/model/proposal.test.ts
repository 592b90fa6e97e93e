import { expect, test } from "vitest";
import { LONGEST_QUOTE, ProposalSchema } from "../../src/model/proposal.ts";

const whole = {
  source: "gazette",
  quote: { exact: "she paid him" },
  subject: "a",
  predicate: "paid",
  object: "b",
  attribution: [{ by: "work", mode: "writes" }],
};
const takes = (fields: object) => ProposalSchema.safeParse({ ...whole, ...fields }).success;

test("a proposal needs a passage, somebody who says it, and two ends or a value", () => {
  expect(takes({})).toBe(true);
  for (const key of ["source", "quote", "subject", "predicate", "object", "attribution"])
    expect(takes({ [key]: undefined }), key).toBe(false);
  expect(takes({ attribution: [] })).toBe(false);
  expect(takes({ value: "4,000" })).toBe(false);
  expect(takes({ object: undefined, value: "4,000" })).toBe(true);
});

test("what only a person says has no place in it", () => {
  for (const field of ["statement", "allegation", "recordedBy", "status", "anchor", "note", "id", "outcome"])
    expect(takes({ [field]: "x" }), field).toBe(false);
  expect(takes({ attribution: [{ by: "a", mode: "says", inferred: true }] })).toBe(false);
  expect(takes({ entities: [{ id: "a", kind: "person", name: "A", exposure: "public-figure" }] })).toBe(false);
});

test("every field is bounded, and names and remarks are on one line", () => {
  expect(takes({ quote: { exact: "x".repeat(LONGEST_QUOTE) } })).toBe(true);
  expect(takes({ quote: { exact: "x".repeat(LONGEST_QUOTE + 1) } })).toBe(false);
  expect(takes({ quote: { exact: "two\nlines" } })).toBe(true);
  for (const why of [
    "x".repeat(1_001),
    "two\nlines",
    "\u001b[2J",
    "turned \u202e around",
    "lone \ud800",
    "a\u061cb",
    "a\u2060b",
    "a\u{e0041}b",
  ])
    expect(takes({ why }), JSON.stringify(why)).toBe(false);
  expect(takes({ entities: [{ id: "a", kind: "person", name: "A\u200bB" }] })).toBe(false);
  expect(takes({ attribution: Array(13).fill({ by: "a", mode: "says" }) })).toBe(false);
});
