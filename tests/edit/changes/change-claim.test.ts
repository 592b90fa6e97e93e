import { expect, test } from "vitest";
import { changeClaim, reanchor } from "../../../src/edit/changes/change-claim.ts";
import { checkEdit } from "../../../src/edit/check-edit.ts";
import { beginWorking, partOf } from "../../../src/edit/working-case.ts";
import { sampleCase } from "../../sample-case.ts";

const { records, texts } = sampleCase();
const working = beginWorking(records, texts as never);

const reason = { when: "2026-01-02", why: "read again" };

test("a claim is changed in what is named, and nothing else", () => {
  const edit = changeClaim(working, "payment", { note: "Looked at.", time: undefined });
  const { time, ...rest } = partOf(working, "claims", "payment") ?? expect.fail("no claim");
  expect(edit).toEqual({
    what: "changed payment",
    changes: [{ of: "claims", id: "payment", before: { ...rest, time }, after: { ...rest, note: "Looked at." } }],
  });
});

test("with a reason it is a dated correction", () => {
  const edit = changeClaim(working, "payment", { note: "Looked at." }, reason);
  expect(edit.changes[1]?.after).toMatchObject({ of: { claim: "payment" }, change: "Changed note.", ...reason });
  expect(checkEdit(working, edit).ok).toBe(true);
});

test("a claim moves to another passage, and is refused where the words are others", () => {
  const exact = "paid Joss Brandt in 2019";
  const start = (texts.get("gazette") ?? "").indexOf(exact);
  expect(checkEdit(working, reanchor(working, "payment", { start, end: start + exact.length, exact })).ok).toBe(true);
  expect(
    checkEdit(working, reanchor(working, "payment", { start: start + 1, end: start + 1 + exact.length, exact })),
  ).toMatchObject({
    ok: false,
    issues: [{ code: "passage-differs", pathInWords: "anchor.exact" }],
  });
});
