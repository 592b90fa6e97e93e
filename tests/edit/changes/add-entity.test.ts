import { expect, test } from "vitest";
import { addEntity } from "../../../src/edit/changes/add-entity.ts";
import { checkEdit } from "../../../src/edit/check-edit.ts";
import { beginWorking } from "../../../src/edit/working-case.ts";
import { sampleCase } from "../../sample-case.ts";

const { records, texts } = sampleCase();
const working = beginWorking(records, texts as never);

test("an entity is named by its words, with what the schema fills in by itself", () => {
  const edit = addEntity(working, { kind: "person", name: "Ina Vosk" });
  expect(edit).toMatchObject({
    what: "added Ina Vosk",
    changes: [{ of: "entities", id: "ina-vosk", after: { parties: [] } }],
  });
  expect(checkEdit(working, edit).ok).toBe(true);
});

test("a second one of a name gets another id, and one that has no shape is refused by the checks", () => {
  expect(addEntity(working, { kind: "person", name: "Mara Quill" }).changes[0]?.id).toBe("mara-quill-2");
  const edit = addEntity(working, { kind: "ship" as never, name: "Mara" });
  expect(checkEdit(working, edit)).toMatchObject({ ok: false, issues: [{ code: "not-one-of" }] });
});
