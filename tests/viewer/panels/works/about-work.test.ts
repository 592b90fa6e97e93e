import { expect, test } from "vitest";
import { sourceOf } from "../../../../src/graph/ladder.ts";
import { asSourceId } from "../../../../src/model/id.ts";
import { AboutWork } from "../../../../src/viewer/panels/works/about-work.tsx";
import { fullState, markupOf, shownBy } from "../../sample-state.ts";

const state = fullState();
const source = (id: string) => sourceOf(state.table, asSourceId(id));

test("what has to be known of a work is a list, whether it still stands first", () => {
  expect(shownBy(AboutWork, { state, source: source("retraction") })).toMatch(
    /^corrected 2 July 2020.*a later text of/,
  );
  expect(markupOf(AboutWork, { state, source: source("letter") }).match(/<li>/g)).toHaveLength(4);
});

test("where there is nothing to say there is no list", () => {
  expect(markupOf(AboutWork, { state, source: source("blog") })).toBe("");
});
