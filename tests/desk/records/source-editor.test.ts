import { expect, test } from "vitest";
import { SourceEditor } from "../../../src/desk/records/source-editor.tsx";
import { partsOf } from "../../../src/edit/working-case.ts";
import { ACCESSES } from "../../../src/model/source.ts";
import { markupOf, shownBy } from "../../viewer/sample-state.ts";
import { ownDesk } from "../own-desk.ts";

const desk = ownDesk();

test("whatever is recorded of a work stands there to be changed, but for its text, which is frozen", async () => {
  const state = await desk.reading("union-speech");
  for (const [id, source] of partsOf(state.working.value, "sources")) {
    const markup = markupOf(SourceEditor, { state, id }).replaceAll("&amp;", "&").replaceAll("&quot;", '"');
    for (const field of ["title", "published", "url", "lang", "note"] as const)
      if (source[field] !== undefined) expect(markup, `${id} ${field}`).toContain(source[field]);
    expect(markup.match(/class="chips"/g)?.length).toBeGreaterThanOrEqual(3);
    if (source.text !== undefined) expect(markup).not.toContain(source.text.sha256);
  }
});

test("a work that was taken back says when and why", async () => {
  const state = await desk.reading("union-speech");
  const changed = [...partsOf(state.working.value, "sources")].filter(([, { statusChange }]) => statusChange);
  expect(changed.length).toBeGreaterThan(0);
  for (const [id, { status, statusChange }] of changed)
    expect(shownBy(SourceEditor, { state, id })).toContain(`${status} on ${statusChange?.when}: ${statusChange?.why}`);
});

test("who may have it is asked in words that say what follows", async () => {
  const state = await desk.reading("union-speech");
  const words = shownBy(SourceEditor, { state, id: "union-speech" });
  expect(words.match(/stays behind in every export/g)).toHaveLength(ACCESSES.length - 1);
});
