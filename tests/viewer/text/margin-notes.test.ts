import { expect, test } from "vitest";
import { asSourceId } from "../../../src/model/id.ts";
import { MarginNotes } from "../../../src/viewer/text/margin-notes.tsx";
import { textPassages } from "../../../src/viewer/text/text-passages.ts";
import { fullState, markupOf, sampleState, shownBy } from "../sample-state.ts";

function propsOf(state: ReturnType<typeof sampleState>, id: string) {
  const position = state.table.sourceIndex(asSourceId(id)) ?? -1;
  const source = state.table.sources[position];
  if (source === undefined) throw new Error(`there is no ${id}`);
  return { state, source, passages: textPassages(state.table, position) };
}

test("beside a passage stands who says it through whom, and what is claimed", () => {
  const words = shownBy(MarginNotes, propsOf(sampleState(), "wire"));
  expect(words).toMatch(/Mara Quill → The Gazette ?The wire passes on that Tidewater paid Joss Brandt\./);
});

test("a work's own voice is called that in its own text, a withdrawn claim withdrawn, and what takes it back so", () => {
  const state = fullState();
  const words = state.table.sources.map(({ id }) => shownBy(MarginNotes, propsOf(state, id))).join(" ");
  expect(words).toContain("in its own voice");
  expect(words).toContain("takes it back");
  expect(words).toMatch(/Headline.*, for (a claim|\d+ claims)/);
});

test("each is a button, that of what is opened is the current one, and what is filtered out says so", () => {
  const state = sampleState();
  const props = propsOf(state, "gazette");
  const row = props.passages[0]?.claims[0]?.row ?? -1;
  state.choose({ kind: "claim", row });
  expect(markupOf(MarginNotes, props).match(/<button[^>]*aria-current="true"/g)?.length).toBeGreaterThan(0);
  state.change({ without: [state.table.entityIndex("the-gazette" as never) ?? -1] });
  expect(shownBy(MarginNotes, props)).toContain("not shown just now");
});
