import { expect, test } from "vitest";
import { applyEdit } from "../../../src/edit/apply-edit.ts";
import { joinEntities, joinSources, partEntity } from "../../../src/edit/changes/join-records.ts";
import { checkEdit } from "../../../src/edit/check-edit.ts";
import { beginWorking, partOf, partsOf } from "../../../src/edit/working-case.ts";
import { sampleCase } from "../../sample-case.ts";

const { records, texts } = sampleCase();
const working = beginWorking(records, texts as never);

const reason = { when: "2026", why: "one man" };

test("of two that are one both records stay, and one stands for both; what they may be is settled with it", () => {
  const edit = joinEntities(working, "official", "mara-quill", reason);
  const checked = checkEdit(working, edit);
  if (!checked.ok) expect.fail(JSON.stringify(checked.issues));
  expect(partOf(checked.working, "entities", "official")).toMatchObject({
    joinedInto: { id: "mara-quill", ...reason },
    maybeSame: [],
  });
  expect([...partsOf(checked.working, "corrections")]).toHaveLength(1);
});

test("parting them again is one change, and a dated correction", () => {
  const joined = applyEdit(working, joinEntities(working, "official", "mara-quill", reason));
  if (!joined.ok) expect.fail("stale");
  const parted = checkEdit(joined.working, partEntity(joined.working, "official", reason));
  expect(parted.ok && partOf(parted.working, "entities", "official")?.joinedInto).toBeUndefined();
  expect(parted.ok && [...partsOf(parted.working, "corrections")].map(([id]) => id)).toEqual([
    "official-change-1",
    "official-change-2",
  ]);
});

test("joins that go round are refused, for works as for people", () => {
  const joined = applyEdit(working, joinSources(working, "wire", "blog", reason));
  if (!joined.ok) expect.fail("stale");
  expect(checkEdit(joined.working, joinSources(joined.working, "blog", "wire", reason))).toMatchObject({
    ok: false,
    issues: [{ code: "join-cycle" }],
  });
});
