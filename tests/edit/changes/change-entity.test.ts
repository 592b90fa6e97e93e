import { expect, test } from "vitest";
import { changeEntity } from "../../../src/edit/changes/change-entity.ts";
import { checkEdit } from "../../../src/edit/check-edit.ts";
import { beginWorking } from "../../../src/edit/working-case.ts";
import { sampleCase } from "../../sample-case.ts";

const { records, texts } = sampleCase();
const working = beginWorking(records, texts as never);

test("an entity is changed, with a reason as a dated correction", () => {
  expect(changeEntity(working, "tidewater", { note: "x" }).changes).toHaveLength(1);
  const edit = changeEntity(working, "tidewater", { note: "x" }, { when: "2026", why: "so" });
  expect(edit).toMatchObject({
    what: "corrected tidewater",
    changes: [{}, { of: "corrections", after: { of: { entity: "tidewater" } } }],
  });
  expect(checkEdit(working, edit).ok).toBe(true);
});

test("a kind that claims about it cannot bear is refused at those claims", () => {
  const checked = checkEdit(working, changeEntity(working, "port-almas", { kind: "person", coordinates: undefined }));
  expect(checked.issues.map(({ code, id }) => `${code} ${id}`)).toEqual(
    expect.arrayContaining(["wrong-kind meeting", "predicate-end visit"]),
  );
});
