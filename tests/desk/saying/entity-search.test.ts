import { expect, test } from "vitest";
import { findEntities } from "../../../src/desk/saying/entity-search.ts";
import { applyEdit } from "../../../src/edit/apply-edit.ts";
import { addEntity } from "../../../src/edit/changes/add-entity.ts";
import { partsOf } from "../../../src/edit/working-case.ts";
import { seedWorking } from "../own-desk.ts";

const seed = await seedWorking();

test("everybody is found by their name and by each alias", () => {
  for (const [id, { name, names }] of partsOf(seed, "entities"))
    for (const typed of [name, ...names.map(({ text }) => text)])
      expect(findEntities(seed, typed), typed).toContain(id);
});

test("a name is found by its beginning, and in spite of a slip in a longer word", () => {
  expect(findEntities(seed, "kes")[0]).toBe("anton-kesrin");
  expect(findEntities(seed, "Kezrin")[0]).toBe("anton-kesrin");
  expect(findEntities(seed, "zzzz")).toEqual([]);
});

test("no more are given than are asked for", () => {
  expect(findEntities(seed, "a", 3)).toHaveLength(3);
});

test("whoever is new is found at once, and whoever was taken back is not", () => {
  const edit = addEntity(seed, { kind: "person", name: "Ina Vosk" });
  const applied = applyEdit(seed, edit);
  if (!applied.ok) expect.fail("the edit is stale");
  expect(findEntities(applied.working, "vosk")).toEqual(["ina-vosk"]);
  expect(findEntities(seed, "vosk")).toEqual([]);
});
