import { expect, test } from "vitest";
import { EntityEditor } from "../../../src/desk/records/entity-editor.tsx";
import { saveEdit } from "../../../src/desk/state/desk-state.ts";
import { joinEntities } from "../../../src/edit/changes/join-records.ts";
import { partsOf } from "../../../src/edit/working-case.ts";
import { shownBy } from "../../viewer/sample-state.ts";
import { ownDesk } from "../own-desk.ts";

const desk = ownDesk();

test("whatever is recorded of somebody stands there to be changed", async () => {
  const state = await desk.reading("union-speech");
  for (const [id, { name, description, names, note }] of partsOf(state.working.value, "entities")) {
    const words = shownBy(EntityEditor, { state, id });
    for (const one of [name, ...names.map(({ text }) => text)]) expect(words).toContain(one);
    for (const one of [description, note]) if (one !== undefined) expect(words).toContain(one);
  }
});

test("a place lies somewhere and speaks for nobody; how exposed somebody is, is asked of people alone", async () => {
  const state = await desk.reading("union-speech");
  const [place, person, organization] = ["port-ellary", "anton-kesrin", "evenlamp"].map((id) =>
    shownBy(EntityEditor, { state, id }),
  );
  expect(place).toContain("latitude, longitude");
  expect(place).not.toContain("Speaks for");
  expect(person).toContain("How exposed");
  expect(organization).not.toContain("How exposed");
  expect(person).not.toContain("latitude, longitude");
});

test("a record that was joined says into which, when and why, and can be parted again", async () => {
  const state = await desk.reading("union-speech");
  const reason = { when: "2026-11-29", why: "One person, by his own word." };
  await saveEdit(state, joinEntities(state.working.value, "teo-lask", "teodor-laskarre", reason));
  const words = shownBy(EntityEditor, { state, id: "teo-lask" });
  expect(words).toContain("Joined into Teodor Laskarre, on 2026-11-29: One person, by his own word.");
  expect(words).toContain("part them");
});

test("of nobody there is nothing to change", async () => {
  const state = await desk.reading("union-speech");
  expect(shownBy(EntityEditor, { state, id: "nobody" })).toBe("");
});
