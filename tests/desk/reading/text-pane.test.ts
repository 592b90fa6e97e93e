import { expect, test } from "vitest";
import { TextPane } from "../../../src/desk/reading/text-pane.tsx";
import { claimsIn } from "../../../src/desk/saying/claims-now.ts";
import { readingOf } from "../../../src/desk/state/desk-state.ts";
import { markupOf, shownBy } from "../../viewer/sample-state.ts";
import { ownDesk } from "../own-desk.ts";

const desk = ownDesk();

test("the text stands there to the letter, each piece at its place", async () => {
  const state = await desk.reading("court-judgment");
  const { text, paragraphs } = state.read.value ?? expect.fail("no text");
  const markup = markupOf(TextPane, { state });
  for (const { start, end } of paragraphs) {
    const here = markup.slice(markup.indexOf(`data-start="${start}"`));
    const shown = here.slice(0, here.indexOf("</p>")).replace(/<\/?span[^>]*>/g, "");
    expect(
      shown
        .slice(shown.indexOf(">") + 1)
        .replaceAll("&quot;", '"')
        .replaceAll("&amp;", "&"),
    ).toBe(text.slice(start, end));
  }
});

test("beside it stand every claim on it, and whoever speaks in it", async () => {
  const state = await desk.reading("court-judgment");
  const words = shownBy(TextPane, { state });
  for (const { statement } of claimsIn(state.working.value, "court-judgment")) expect(words).toContain(statement);
  const frames = readingOf(state)?.frames ?? [];
  expect(frames.length).toBeGreaterThan(2);
  const claims = claimsIn(state.working.value, "court-judgment");
  // Over the text by whom each frame is spoken, beside each claim through whom it came.
  expect(words.match(/→ this work/g)).toHaveLength(frames.length + claims.length);
});

test("what was coded is alleged or denied by whoever says it, and never a bare fact", async () => {
  const state = await desk.reading("court-judgment");
  const claims = claimsIn(state.working.value, "court-judgment");
  const beside = markupOf(TextPane, { state }).match(/<span class="beside">.*?<\/span>/g) ?? [];
  const verbs = beside.map((line) => / → this work · (alleges|denies) that /.exec(line)?.[1]);
  const polarities = claims.map(({ polarity }) => (polarity === "denies" ? "denies" : "alleges"));
  expect(polarities).toContain("denies");
  expect(verbs.sort()).toEqual(polarities.sort());
});

test("what is selected is said aloud, and no more than one can listen to", async () => {
  const state = await desk.reading("court-judgment", "The Prosecutor alleged");
  expect(markupOf(TextPane, { state })).toMatch(/aria-live="polite"[^>]*>The Prosecutor alleged<\/p>/);
  state.caret.value = { anchor: { start: 0, end: 1 }, focus: { start: 1, end: 1_400 } };
  const aloud = /aria-live="polite"[^>]*>([^<]*)</.exec(markupOf(TextPane, { state }))?.[1] ?? "";
  expect(aloud.length).toBeLessThanOrEqual(400);
  expect(aloud).toMatch(/^DISTRICT COURT/);
});

test("without a source, or without its text, it says what to do", async () => {
  const state = await desk.reading("courier-original");
  expect(shownBy(TextPane, { state })).toContain("not at hand");
  state.source.value = undefined;
  expect(shownBy(TextPane, { state })).toContain("Open a source");
});
