import { expect, test } from "vitest";
import { asSourceId } from "../../../src/model/id.ts";
import { ReadingText } from "../../../src/viewer/text/reading-text.tsx";
import { textPassages } from "../../../src/viewer/text/text-passages.ts";
import { fullCase } from "../../full-case.ts";
import { fullState, markupOf } from "../sample-state.ts";

test("a text stands between its marks and what rests on it, each paragraph in its own direction", () => {
  const state = fullState();
  const position = state.table.sourceIndex(asSourceId("letter")) ?? -1;
  const source = state.table.sources[position];
  const text = fullCase().texts.get("letter");
  if (source === undefined || text === undefined) expect.fail("the full case has a letter");
  const passages = textPassages(state.table, position);
  const markup = markupOf(ReadingText, { state, source, text, passages, start: undefined });
  expect(markup).toMatch(/class="text-marks"><span>page <bdi>4<\/bdi>/);
  expect(markup).toMatch(/class="text-words" dir="auto" lang="de"/);
  expect(markup).toContain('class="margin"');
});

test("of a very long text only its beginning is drawn", () => {
  const state = fullState();
  const source = state.table.sources[0];
  if (source === undefined) expect.fail("there is a source");
  const text = "line\n".repeat(200_000);
  const markup = markupOf(ReadingText, { state, source, text, passages: [], start: undefined });
  expect(markup.match(/class="text-row/g)?.length).toBeLessThan(30);
});
