import { expect, test } from "vitest";
import { asSourceId } from "../../../src/model/id.ts";
import { MarkedText } from "../../../src/viewer/text/marked-text.tsx";
import type { TextPassage } from "../../../src/viewer/text/text-passages.ts";
import { markupOf, sampleState } from "../sample-state.ts";

const state = sampleState();
const source = state.table.sources[state.table.sourceIndex(asSourceId("gazette")) ?? -1];
if (source === undefined) throw new Error("the sample case has a gazette");
const passage = (number: number, start: number, end: number): TextPassage => ({
  number,
  anchor: { start, end },
  claims: [{ row: number }],
});
const marked = (text: string, passages: readonly TextPassage[]) =>
  markupOf(MarkedText, { state, source, text, block: { start: 0, end: text.length, goesOn: false }, passages });

test("each passage is marked under its number, and where two lie over each other both can be seen", () => {
  const markup = marked("one two three", [passage(1, 0, 7), passage(2, 4, 13)]);
  expect(markup).toBe(
    '<mark class data-numbers="1">one </mark><mark class=" shared" data-numbers="2">two</mark><mark class> three</mark>',
  );
});

test("what is opened stands out", () => {
  state.choose({ kind: "claim", row: 2 });
  expect(marked("one two", [passage(1, 0, 3), passage(2, 4, 7)])).toMatch(/<mark class="lit"[^>]*>two/);
});

test("whatever a text says, it is text", () => {
  expect(marked("<b onclick=x>bold</b>", [passage(1, 0, 4)])).not.toContain("<b ");
});
