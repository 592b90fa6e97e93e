import fc from "fast-check";
import { expect, test } from "vitest";
import { sentenceOfDraft } from "../../../src/edit/drafts/sentence-of-draft.ts";
import type { Draft } from "../../../src/model/draft.ts";
import { SourceSchema } from "../../../src/model/source.ts";
import { sampleCase } from "../../sample-case.ts";
import { often } from "../../sized.ts";
import { boxWith, draft, entity, sampleWorking } from "./beside-sample.ts";

const work = SourceSchema.parse({ ...sampleCase().records.sources[0], id: "ledger", title: "The ledger" });
const box = {
  ...boxWith([], [entity({ id: "b2", name: "Bela Two" })]),
  sources: new Map([["ledger", { source: work }]]),
};
const says = (claim: object) => sentenceOfDraft(draft(claim).claim, sampleWorking(), box);

test("whom and what were proposed with a draft are called by their names", () => {
  expect(says({ subject: "b2", source: "ledger", attribution: [{ by: "work", mode: "says" }] })).toBe(
    "“The ledger”, in its own voice alleges that Bela Two has paid Ilya Sorn.",
  );
});

test("a relation that has no word of ours is told in its own", () => {
  expect(says({ predicate: "linked-to", qualifiers: { role: "godfather\nof" } })).toMatch(
    / \(in its words: “godfather of”\)\.$/,
  );
});

test("whatever is proposed has a sentence, and it denies where the draft denies", () => {
  const anything = fc.record({
    subject: fc.option(fc.string(), { nil: undefined }),
    predicate: fc.anything(),
    object: fc.anything(),
    value: fc.anything(),
    polarity: fc.constantFrom("asserts", "denies", undefined, 3),
    attribution: fc.anything(),
    qualifiers: fc.anything(),
  });
  fc.assert(
    fc.property(anything, (fields) => {
      const claim = { ...draft().claim, ...fields, attribution: [] } as unknown as Draft["claim"];
      const sentence = sentenceOfDraft(claim, sampleWorking(), box);
      expect(sentence.includes(fields.polarity === "denies" ? "… denies that " : "… alleges that ")).toBe(true);
      sentenceOfDraft({ ...claim, attribution: fields.attribution }, sampleWorking(), box);
    }),
    { numRuns: often(50) },
  );
});
