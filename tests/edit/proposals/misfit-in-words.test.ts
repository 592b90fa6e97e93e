import { expect, test } from "vitest";
import { misfitInWords } from "../../../src/edit/proposals/misfit-in-words.ts";
import { ProposalSchema } from "../../../src/model/proposal.ts";
import { proposal } from "./beside-seed.ts";

const told = (value: unknown): readonly string[] =>
  (ProposalSchema.safeParse(value).error?.issues ?? []).map((issue) => misfitInWords(issue, value));

test.each([
  [{ quote: undefined }, "`quote` is missing; expected an object"],
  [{ quote: {} }, "`quote.exact` is missing; expected words"],
  [{ quote: "words" }, "`quote` does not fit: expected an object"],
  [{ hedges: "perhaps" }, "`hedges` does not fit: expected a list"],
  [{ polarity: "maybe" }, "`polarity` does not fit: expected one of asserts, denies"],
  [{ mode: 1 }, "the proposal has fields that no proposal has: `mode`"],
  [{ predicate: "killed-off" }, "`predicate` does not fit: a word of the vocabulary"],
])("%j is told of in plain words", (fields, words) => {
  expect(told(proposal(fields)).join("\n")).toContain(words);
});

test("no reason speaks of a library", () => {
  for (const value of [null, 3, "x", [], {}, proposal({ attribution: [{}] }), proposal({ entities: [{ id: 3 }] })])
    for (const words of told(value)) expect(words).not.toMatch(/Invalid|received|undefined|>=|unrecognized/i);
});
