import { expect, test } from "vitest";
import { AddSource } from "../../../src/desk/sources/add-source.tsx";
import { markupOf, shownBy } from "../../viewer/sample-state.ts";
import { ownDesk } from "../own-desk.ts";

const desk = ownDesk();

// What becomes of a document that is brought: tests/browser/desk.
test("a document can be chosen of every kind that is read, or a text pasted, and one can leave it", async () => {
  const state = await desk.reading("union-speech");
  const props = { state, files: [], onDone: () => undefined };
  const markup = markupOf(AddSource, props);
  for (const ending of [".txt", ".md", ".html", ".pdf", ".docx", ".eml", ".srt", ".vtt"])
    expect(markup).toContain(ending);
  expect(markup).toContain("<textarea");
  expect(shownBy(AddSource, props)).toMatch(/Take this text.*Back, and add nothing/);
});
