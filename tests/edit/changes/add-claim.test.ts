import { expect, test } from "vitest";
import { addClaim, type NewClaim } from "../../../src/edit/changes/add-claim.ts";
import { checkEdit } from "../../../src/edit/check-edit.ts";
import { beginWorking } from "../../../src/edit/working-case.ts";
import { sampleCase } from "../../sample-case.ts";

const { records, texts } = sampleCase();
const working = beginWorking(records, texts as never);

const leads = records.claims.find(({ id }) => id === "leads") ?? expect.fail("no claim");
const { id: _, allegation: __, ...fields } = leads;

test("a claim is added as an allegation, under the next id of its source, and checks", () => {
  const edit = addClaim(working, fields as unknown as NewClaim);
  expect(edit).toMatchObject({
    what: "recorded blog-1",
    changes: [{ of: "claims", id: "blog-1", after: { allegation: true } }],
  });
  expect(edit.changes[0]?.before).toBeUndefined();
  expect(checkEdit(working, edit).ok).toBe(true);
});

test("the mark is not the caller's to leave out", () => {
  const edit = addClaim(working, { ...fields, allegation: false } as never);
  expect(edit.changes[0]?.after).toMatchObject({ allegation: true });
});

test("a claim without a source or a chain is an edit that no check takes", () => {
  for (const key of ["source", "attribution", "anchor"]) {
    const edit = addClaim(working, { ...fields, id: "another", [key]: undefined } as never);
    expect(checkEdit(working, edit)).toMatchObject({ ok: false, issues: [{ code: "missing-key", id: "another" }] });
  }
});
