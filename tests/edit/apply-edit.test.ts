import { expect, test } from "vitest";
import { applyEdit, isSame } from "../../src/edit/apply-edit.ts";
import { addEntity } from "../../src/edit/changes/add-entity.ts";
import { changeEntity } from "../../src/edit/changes/change-entity.ts";
import { inverseOf } from "../../src/edit/edit.ts";
import { beginWorking, partOf, partsOf } from "../../src/edit/working-case.ts";
import { sampleCase } from "../sample-case.ts";

const { records, texts } = sampleCase();
const working = beginWorking(records, texts as never);

test("an edit is put in whole or not at all: one record that is another by now keeps all of them out", () => {
  const added = addEntity(working, { kind: "person", name: "Ina Vosk" });
  const stale = changeEntity(working, "mara-quill", { name: "M. Quill" });
  const meanwhile = applyEdit(working, changeEntity(working, "mara-quill", { description: "a clerk" }));
  if (!meanwhile.ok) expect.fail("stale");

  const applied = applyEdit(meanwhile.working, { what: "both", changes: [...added.changes, ...stale.changes] });
  expect(applied).toEqual({ ok: false, stale: stale.changes });
});

test("the case before an edit is still there after it", () => {
  const applied = applyEdit(working, changeEntity(working, "mara-quill", { name: "M. Quill" }));
  expect(applied.ok && partOf(applied.working, "entities", "mara-quill")?.name).toBe("M. Quill");
  expect(partOf(working, "entities", "mara-quill")?.name).toBe("Mara Quill");
});

test("several changes of one record in one edit follow one another", () => {
  const first = changeEntity(working, "mara-quill", { name: "M. Quill" });
  const applied = applyEdit(working, first);
  if (!applied.ok) expect.fail("stale");
  const second = changeEntity(applied.working, "mara-quill", { description: "a clerk" });
  const both = applyEdit(working, { what: "both", changes: [...first.changes, ...second.changes] });
  expect(both.ok && partOf(both.working, "entities", "mara-quill")).toMatchObject({
    name: "M. Quill",
    description: "a clerk",
  });
});

test("what was added and taken out again leaves nothing to remember", () => {
  const edit = addEntity(working, { kind: "person", name: "Ina Vosk" });
  const applied = applyEdit(working, edit);
  if (!applied.ok) expect.fail("stale");
  const back = applyEdit(applied.working, inverseOf(edit));
  expect(back.ok && back.working.changed.size).toBe(0);
  expect(back.ok && [...partsOf(back.working, "entities")]).toEqual([...partsOf(working, "entities")]);
});

test("a key without a value is no key, and the order of keys says nothing", () => {
  expect(isSame({ a: 1, b: undefined, c: [{ d: undefined }] }, { c: [{}], a: 1 })).toBe(true);
  expect(isSame({ a: 1 }, { a: 2 })).toBe(false);
  expect(isSame(undefined, undefined)).toBe(true);
  expect(isSame(undefined, {})).toBe(false);
});
