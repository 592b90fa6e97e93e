import { expect, test } from "vitest";
import { changeSource } from "../../../src/edit/changes/change-source.ts";
import { checkEdit } from "../../../src/edit/check-edit.ts";
import { beginWorking } from "../../../src/edit/working-case.ts";
import { sampleCase } from "../../sample-case.ts";

const { records, texts } = sampleCase();
const working = beginWorking(records, texts as never);

test("what is recorded of a work is changed, with a reason as a dated correction; its text stays", () => {
  const edit = changeSource(working, "wire", { title: "Another" }, { when: "2026", why: "so" });
  expect(edit).toMatchObject({
    what: "corrected wire",
    changes: [{ after: { title: "Another" } }, { after: { of: { source: "wire" } } }],
  });
  expect(checkEdit(working, edit).ok).toBe(true);
  expect(changeSource(working, "wire", { title: "Another" }).changes).toHaveLength(1);
});

test("works that come out of each other are refused", () => {
  const edit = changeSource(working, "gazette", { derivesFrom: [{ source: "wire" as never, how: "rewrite" }] });
  expect(checkEdit(working, edit)).toMatchObject({ ok: false, issues: [{ code: "citation-cycle" }] });
});
