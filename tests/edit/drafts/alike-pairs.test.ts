import { expect, test } from "vitest";
import { applyEdit } from "../../../src/edit/apply-edit.ts";
import { changeEntity } from "../../../src/edit/changes/change-entity.ts";
import { joinEntities } from "../../../src/edit/changes/join-records.ts";
import { alikePairs } from "../../../src/edit/drafts/alike-pairs.ts";
import type { Edit } from "../../../src/edit/edit.ts";
import { asEntityId } from "../../../src/model/id.ts";
import { sampleWorking } from "./beside-sample.ts";

const working = sampleWorking();
const after = (edit: Edit) => {
  const applied = applyEdit(working, edit);
  if (!applied.ok) expect.fail("stale");
  return applied.working;
};

test("two that may be one are a pair, with the facts of each on one line", () => {
  expect(alikePairs(working)).toMatchObject([
    {
      id: "official~mara-quill",
      facts: [
        "official “a senior official”; person, only described; in 2 claims",
        "mara-quill “Mara Quill”; person; a former clerk of the harbour office; in 3 claims",
      ],
    },
  ]);
});

test("a pair that both records tell of is asked about once", () => {
  const both = after(changeEntity(working, "mara-quill", { maybeSame: [asEntityId("official")] }));
  expect(alikePairs(both).map(({ id }) => id)).toEqual(["mara-quill~official"]);
});

test("whoever was joined is one already", () => {
  expect(alikePairs(after(joinEntities(working, "official", "mara-quill", { when: "2026", why: "so" })))).toEqual([]);
});
