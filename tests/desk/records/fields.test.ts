import { expect, test } from "vitest";
import {
  AddEntity,
  ChoiceField,
  ListField,
  nameOfEntity,
  TextField,
  titleOfSource,
} from "../../../src/desk/records/fields.tsx";
import { ENTITY_KINDS } from "../../../src/model/entity.ts";
import { markupOf, shownBy } from "../../viewer/sample-state.ts";
import { ownDesk } from "../own-desk.ts";

const desk = ownDesk();
const nothing = () => undefined;

test("a field of words is named, holds them as they are, and goes with their direction", () => {
  const props = { words: "Title", value: 'الميناء "<b>"', onValue: nothing };
  for (const isLong of [false, true]) {
    const markup = markupOf(TextField, { ...props, isLong });
    expect(markup).toMatch(/<label for="([^"]+)">Title<\/label><(input|textarea) id="\1"/);
    expect(markup).toContain('dir="auto"');
    expect(markup).not.toContain("<b>");
  }
});

test("a choice offers every word once, the one that holds marked", () => {
  const choice = {
    words: "Kind",
    value: "place",
    choices: ENTITY_KINDS,
    shown: { place: "somewhere" },
    onValue: nothing,
  };
  const markup = markupOf(ChoiceField<(typeof ENTITY_KINDS)[number]>, { ...choice, value: "place" });
  expect(markup.match(/<option/g)).toHaveLength(ENTITY_KINDS.length);
  expect(markup).toMatch(/<option[^>]*selected[^>]*>somewhere/);
});

test("each thing in a list can be taken out, by a button that says which", () => {
  const items = ["one", "two"].map((key) => ({ key, shown: key.toUpperCase() }));
  const markup = markupOf(ListField, { words: "Some", items, onRemove: nothing, children: "more" });
  for (const { key } of items) expect(markup).toContain(`aria-label="take out ${key}"`);
});

test("nobody is looked for before that is asked for; names and titles stand for ids where there are some", async () => {
  const state = await desk.reading("union-speech");
  expect(shownBy(AddEntity, { state, words: "Who?", onEntity: nothing })).toBe("add");
  expect([nameOfEntity(state, "anton-kesrin"), nameOfEntity(state, "nobody")]).toEqual(["Anton Kesrin", "nobody"]);
  expect([titleOfSource(state, "no-source"), titleOfSource(state, "union-speech")]).toEqual([
    "no-source",
    expect.stringContaining("Uhlet"),
  ]);
});
