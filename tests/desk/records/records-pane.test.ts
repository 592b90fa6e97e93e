import { expect, test } from "vitest";
import { RecordsPane } from "../../../src/desk/records/records-pane.tsx";
import { partsOf } from "../../../src/edit/working-case.ts";
import { markupOf, shownBy } from "../../viewer/sample-state.ts";
import { ownDesk } from "../own-desk.ts";

const desk = ownDesk();

test("everybody of the case is listed once, and whoever is named first in what is selected is open", async () => {
  const state = await desk.reading("union-speech", "Ask Kesrin");
  const words = shownBy(RecordsPane, { state });
  for (const [, { name }] of partsOf(state.working.value, "entities")) expect(words).toContain(name);
  const count = [...partsOf(state.working.value, "entities")].length;
  expect(markupOf(RecordsPane, { state }).match(/aria-pressed/g)).toHaveLength(count + 1);
  expect(markupOf(RecordsPane, { state })).toContain("<h2><bdi>Anton Kesrin</bdi></h2>");
});

test("where nobody is named in it, the work that is read is open", async () => {
  const state = await desk.reading("union-speech", "it is cold");
  expect(markupOf(RecordsPane, { state })).toMatch(/aria-pressed="true">the work that is read/);
});

test("what was refused says why", async () => {
  const state = await desk.reading("union-speech");
  state.issues.value = [
    {
      code: "x",
      severity: "error",
      message: "it is so",
      mend: "make it so",
      where: { file: "", line: 1, column: 1, path: "" },
    },
  ];
  expect(shownBy(RecordsPane, { state })).toContain("it is so; make it so");
});

test("what was saved is said, to who hears the page too", async () => {
  const state = await desk.reading("union-speech");
  state.notice.value = "Saved: changed Anton Kesrin.";
  expect(markupOf(RecordsPane, { state })).toContain('role="status">Saved: changed Anton Kesrin.</p>');
});
