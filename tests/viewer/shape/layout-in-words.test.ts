import { expect, test } from "vitest";
import { layoutInWords } from "../../../src/viewer/shape/layout-in-words.ts";
import type { Arrangement } from "../../../src/viewer/state/shape/shape.ts";
import { entityOf, sampleState } from "../sample-state.ts";

const state = sampleState();
const wordsOf = (arrangement: Arrangement) => {
  state.change({ shape: { ...state.view.value.shape, arrangement } });
  return layoutInWords(state);
};

test("a layout is called what it is chosen by, and a name in it keeps its letters", () => {
  expect(wordsOf({ kind: "forces" })).toBe("by links");
  expect(wordsOf({ kind: "circle" })).toBe("circle");
  expect(wordsOf({ kind: "tree", root: entityOf(state.table, "joss-brandt") })).toBe(
    "steps from \u2068Joss Brandt\u2069",
  );
});

test("of a layout by time it is said by which time, and what a vague one is taken for", () => {
  expect(wordsOf({ kind: "time", clock: "publication", overlap: "certain" })).toBe(
    "by time, from left to right by publication: when it surely was",
  );
});
