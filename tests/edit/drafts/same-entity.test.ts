import { expect, test } from "vitest";
import { applyEdit } from "../../../src/edit/apply-edit.ts";
import { joinEntities } from "../../../src/edit/changes/join-records.ts";
import { sameFinder } from "../../../src/edit/drafts/same-entity.ts";
import { entity, sampleWorking } from "./beside-sample.ts";

const working = sampleWorking();
const same = sameFinder(working);

test("whoever has a name that the case knows is offered, with what decides it on one line", () => {
  expect(same(entity({ id: "x", name: "Mara Quill" }))).toEqual([
    { id: "mara-quill", why: "the same name; person; a former clerk of the harbour office" },
  ]);
  expect(same(entity({ id: "x", name: "mara quill" }))[0]?.why).toContain("written otherwise");
  expect(same(entity({ id: "x", name: "J. Brandt" }))[0]).toMatchObject({ id: "joss-brandt" });
});

test("nobody is offered for another kind, for words that only describe, or who was looked at and kept apart", () => {
  expect(same(entity({ id: "x", name: "Mara Quill", kind: "organization" }))).toEqual([]);
  expect(same(entity({ id: "x", name: "a senior official", named: false }))).toEqual([]);
  expect(same(entity({ id: "x", name: "Mara Quill", notSame: ["mara-quill"] }))).toEqual([]);
  expect(same(entity({ id: "x", name: "Nobody Known" }))).toEqual([]);
});

test("of one who was joined into another that other is offered", () => {
  const edit = joinEntities(working, "lucja-wrona", "mara-quill", { when: "2026", why: "so" });
  const applied = applyEdit(working, edit);
  const joined = applied.ok ? sameFinder(applied.working)(entity({ id: "x", name: "Lucja Wrona" })) : [];
  expect(joined).toMatchObject([{ id: "mara-quill", why: expect.stringContaining("“Łucja Wrona”") }]);
});
