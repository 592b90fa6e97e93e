import { expect, test } from "vitest";
import { CHANGEABLE, type Changeable, changeDraft as change } from "../../../src/edit/drafts/change-draft.ts";
import { sentenceOfDraft } from "../../../src/edit/drafts/sentence-of-draft.ts";
import type { Draft } from "../../../src/model/draft.ts";
import { boxWith, draft, sampleWorking } from "./beside-sample.ts";

const one = draft({ polarity: "asserts" }, { speakerAt: [{ step: 0, quote: { exact: "Mara Quill" } }] });
const changeDraft = (from: Draft, what: Changeable, value: string): Draft =>
  change(from, what, value, (claim) => sentenceOfDraft(claim, sampleWorking(), boxWith([])));

test("one thing is changed, and who proposed it stays", () => {
  for (const what of CHANGEABLE) {
    const { claim, ...rest } = changeDraft(one, what, "x");
    expect(rest).toMatchObject({ id: "d1", proposedBy: "a program", proposedAt: "2026-11-29" });
    expect(claim).not.toEqual(one.claim);
  }
});

test("an object takes the place of a value, and the other way round", () => {
  const valued = changeDraft(one, "value", "a former clerk").claim;
  expect([valued.value, "object" in valued]).toEqual(["a former clerk", false]);
  expect("value" in changeDraft({ ...one, claim: valued }, "object", "tidewater").claim).toBe(false);
  expect("place" in changeDraft(changeDraft(one, "place", "port-almas"), "place", "").claim).toBe(false);
});

test("a passage is words, or the positions of some", () => {
  expect(changeDraft(one, "passage", "12-30").claim.anchor).toEqual({ start: 12, end: 30 });
  expect(changeDraft(one, "passage", "in 2019").claim.anchor).toEqual({ exact: "in 2019" });
});

test("another speaker is the origin, and is not named by the passage of the one before", () => {
  const { claim, speakerAt } = changeDraft(one, "speaker", "tidewater");
  expect(claim.attribution).toMatchObject([{ by: "tidewater", mode: "says" }]);
  expect(speakerAt).toEqual([]);
});

test("what the sentence is about is changed in the sentence too; what it is not about leaves it as somebody wrote it", () => {
  const says = (from: Draft) => from.claim.statement;
  const denied = changeDraft(one, "polarity", "denies");
  expect(says(denied)).toBe("Mara Quill denies that Tidewater Company has paid Ilya Sorn.");
  expect(says(changeDraft(denied, "predicate", "leads"))).toMatch(/^Mara Quill denies that Tidewater Company leads /);
  expect(says(changeDraft(one, "subject", "joss-brandt"))).toMatch(/that Joss Brandt has paid/);
  expect(says(changeDraft(one, "object", "joss-brandt"))).toMatch(/has paid Joss Brandt\.$/);
  expect(says(changeDraft(one, "speaker", "tidewater"))).toMatch(/^Tidewater Company alleges/);
  expect(says(changeDraft(one, "value", "a former clerk"))).toMatch(/ a former clerk\.$/);
  const own = changeDraft(one, "statement", "In my words.");
  for (const what of ["passage", "place"] as const) expect(says(changeDraft(own, what, "x"))).toBe("In my words.");
  for (const what of CHANGEABLE)
    if (!["passage", "place", "statement"].includes(what))
      expect(says(changeDraft(own, what, "x"))).not.toBe("In my words.");
});
