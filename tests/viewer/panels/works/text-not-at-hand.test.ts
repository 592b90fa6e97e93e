import { expect, test } from "vitest";
import { sourceOf } from "../../../../src/graph/ladder.ts";
import { asSourceId } from "../../../../src/model/id.ts";
import { TextNotAtHand } from "../../../../src/viewer/panels/works/text-not-at-hand.tsx";
import type { SourceText } from "../../../../src/viewer/state/source-texts.ts";
import { sampleState, shownBy } from "../../sample-state.ts";

const state = sampleState();
const source = sourceOf(state.table, asSourceId("wire"));
const shown = (text: SourceText) => shownBy(TextNotAtHand, { state, source, text });

test("a text that is not shown says why, and what to do about it", () => {
  expect(shown({ kind: "fetching" })).toContain("Fetching the text");
  expect(shown({ kind: "failed" })).toContain("look whether sayswho open is still running");
  expect(shown({ kind: "not-at-hand" })).toMatch(/sayswho attach CASE wire FILE.*Show it from a file/);
  expect(shown({ kind: "at-hand", text: "here" })).toBe("");
});
