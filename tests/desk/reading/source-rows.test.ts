import { expect, test } from "vitest";
import { sourceRows } from "../../../src/desk/reading/source-rows.ts";
import { applyEdit } from "../../../src/edit/apply-edit.ts";
import { withdrawClaim } from "../../../src/edit/changes/withdraw-claim.ts";
import type { Edit } from "../../../src/edit/edit.ts";
import { beginWorking, partsOf, recordsNow, type WorkingCase } from "../../../src/edit/working-case.ts";
import { seedWorking } from "../own-desk.ts";

const seed = await seedWorking();
const anew = (working: WorkingCase) => {
  const { records, texts } = recordsNow(working);
  return sourceRows(beginWorking(records, texts));
};
const after = (working: WorkingCase, edit: Edit): WorkingCase => {
  const applied = applyEdit(working, edit);
  return applied.ok ? applied.working : expect.fail("the edit is stale");
};

test("after each change the rows are what they are of a case that is opened anew", () => {
  const [[, claim] = expect.fail("no claim")] = [...partsOf(seed, "claims")];
  const [[other, source] = expect.fail("no source")] = [...partsOf(seed, "sources")].filter(
    ([id]) => id !== claim.source,
  );
  const edits: Edit[] = [
    { what: "moved", changes: [{ of: "claims", id: claim.id, before: claim, after: { ...claim, source: source.id } }] },
    { what: "went", changes: [{ of: "claims", id: claim.id, before: claim }] },
    { what: "titled", changes: [{ of: "sources", id: other, before: source, after: { ...source, title: "Another" } }] },
    withdrawClaim(seed, claim.id, { kind: "miscoded", when: "2026-01-01", why: "Read again." }),
  ];
  for (const edit of edits) {
    const working = after(seed, edit);
    expect(sourceRows(working)).toEqual(anew(working));
  }
});

test("rows that no change touches are the very rows that they were, and a state is gone through once", () => {
  const [[, claim] = expect.fail("no claim")] = [...partsOf(seed, "claims")];
  const before = sourceRows(seed);
  expect(sourceRows(seed)).toBe(before);
  const rows = sourceRows(after(seed, { what: "went", changes: [{ of: "claims", id: claim.id, before: claim }] }));
  expect(rows.filter((row) => !before.includes(row)).map(({ id }) => id)).toEqual([claim.source]);
});
