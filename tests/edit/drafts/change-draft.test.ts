import { expect, test } from "vitest";
import { CHANGEABLE, changeDraft } from "../../../src/edit/drafts/change-draft.ts";
import { draft } from "./beside-sample.ts";

const one = draft({ polarity: "asserts" }, { speakerAt: [{ step: 0, quote: { exact: "Mara Quill" } }] });

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
