import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type Claim,
  ClaimSchema,
  type EdgeClaim,
  isEdgeClaim,
  type Remark,
  usualStance,
} from "../../src/model/claim.ts";
import { sampleCase } from "../sample-case.ts";

const whole = {
  id: "k",
  subject: "a",
  predicate: "met",
  object: "b",
  allegation: true,
  source: "s",
  anchor: { start: 0, end: 1, exact: "x" },
  statement: "C alleges that A met B.",
  attribution: [{ by: "c", mode: "says" }],
} as const;

test.each(["source", "anchor", "attribution", "allegation", "statement", "subject", "id"] as const)(
  "a claim without its %s does not parse",
  (key) => {
    const { [key]: _, ...rest } = whole;
    expect(ClaimSchema.safeParse(rest).success).toBe(false);
    expect(ClaimSchema.safeParse(whole).success).toBe(true);
  },
);

test.each([false, "true", 1, null])("a claim whose mark is %j does not parse", (allegation) => {
  expect(ClaimSchema.safeParse({ ...whole, allegation }).success).toBe(false);
});

test("an empty attribution, an empty anchor and an anchor that holds nothing do not parse", () => {
  expect(ClaimSchema.safeParse({ ...whole, attribution: [] }).success).toBe(false);
  expect(ClaimSchema.safeParse({ ...whole, anchor: { start: 3, end: 3, exact: "x" } }).success).toBe(false);
  expect(ClaimSchema.safeParse({ ...whole, anchor: { start: 0, end: 1 } }).success).toBe(false);
});

test("a claim has an object or a value and never both or neither", () => {
  const { object, ...bare } = whole;
  expect(ClaimSchema.safeParse(bare).success).toBe(false);
  expect(ClaimSchema.safeParse({ ...whole, value: "words" }).success).toBe(false);
  expect(ClaimSchema.safeParse({ ...bare, predicate: "described-as", value: "words" }).success).toBe(true);
  expect(object).toBe("b");
});

test("no field holds a verdict: a key for one is refused", () => {
  for (const key of ["truth", "confirmed", "credibility", "score", "verified"]) {
    expect(ClaimSchema.safeParse({ ...whole, [key]: true }).success).toBe(false);
  }
});

describe("the polarity of a step that names none", () => {
  test("is the claim's own for a speaker and neutral for a carrier, since a relay is no endorsement", () => {
    const { attribution } = ClaimSchema.parse({
      ...whole,
      polarity: "denies",
      attribution: [
        { by: "c", mode: "says" },
        { by: "d", mode: "quotes" },
        { by: "e", mode: "quotes", polarity: "asserts" },
      ],
    });
    expect(attribution.map(({ polarity }) => polarity)).toEqual(["denies", "neutral", "asserts"]);
  });

  test("is what the writer leaves out again", () => {
    for (const { attribution, polarity } of sampleCase().records.claims) {
      for (const step of attribution)
        expect(["asserts", "denies", "neutral"]).toContain(usualStance(step.mode, polarity));
    }
  });
});

test("edges and remarks are told apart", () => {
  const { claims } = sampleCase().records;
  expect(claims.filter(isEdgeClaim).every(({ object }) => object !== undefined)).toBe(true);
  expect(claims.filter((claim) => !isEdgeClaim(claim)).every(({ value }) => value !== undefined)).toBe(true);
});

test("the type has no claim without source, anchor, attribution and mark", () => {
  const claim = sampleCase().records.claims[0] as EdgeClaim;
  const { source, anchor, attribution, allegation, ...rest } = claim;

  // @ts-expect-error a claim without a source is no claim
  const sourceless: Claim = { ...rest, anchor, attribution, allegation };
  // @ts-expect-error a claim without an anchor is no claim
  const anchorless: Claim = { ...rest, source, attribution, allegation };
  // @ts-expect-error a claim without an attribution is no claim
  const unattributed: Claim = { ...rest, source, anchor, allegation };
  // @ts-expect-error an attribution is never empty
  const emptied: Claim = { ...rest, source, anchor, allegation, attribution: [] };
  // @ts-expect-error a claim without the mark is no claim
  const unmarked: Claim = { ...rest, source, anchor, attribution };
  // @ts-expect-error the mark is never false
  const denied: Claim = { ...rest, source, anchor, attribution, allegation: false };
  // @ts-expect-error an edge has no value
  const both: EdgeClaim = { ...claim, value: "words" };
  expect([sourceless, anchorless, unattributed, emptied, unmarked, denied, both]).toHaveLength(7);

  expectTypeOf<Claim["allegation"]>().toEqualTypeOf<true>();
  expectTypeOf<Remark["object"]>().toEqualTypeOf<undefined>();
});

test("a claim's fields cannot be written to", () => {
  const claim = sampleCase().records.claims[0] as Claim;
  // @ts-expect-error records are data that nobody changes in place
  const assign = () => (claim.statement = "other words");
  expect(assign).toBeTypeOf("function");
});

test("a claim that was recanted names where, or says that the work was left behind, and not both", () => {
  const taken = (withdrawal: object) =>
    ClaimSchema.safeParse({ ...whole, status: "withdrawn", withdrawal: { when: "2024", why: "w", ...withdrawal } })
      .success;
  const where = { source: "s", anchor: whole.anchor };
  expect(taken({ kind: "recanted" })).toBe(false);
  expect(taken({ kind: "recanted", ...where })).toBe(true);
  expect(taken({ kind: "recanted", workWithheld: true })).toBe(true);
  expect(taken({ kind: "recanted", workWithheld: true, ...where })).toBe(false);
  expect(taken({ kind: "miscoded", workWithheld: true })).toBe(false);
  expect(taken({ kind: "miscoded" })).toBe(true);
});
