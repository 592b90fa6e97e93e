import { expect, test } from "vitest";
import { sourceOf } from "../../../../src/graph/ladder.ts";
import { asSourceId } from "../../../../src/model/id.ts";
import { WorkStanding } from "../../../../src/viewer/panels/works/work-standing.tsx";
import { fullState, markupOf, shownBy } from "../../sample-state.ts";

const { table } = fullState();
const source = (id: string) => sourceOf(table, asSourceId(id));

test("a corrected work says when, why and where that can be read", () => {
  expect(shownBy(WorkStanding, { source: source("retraction") })).toBe(
    "corrected 2 July 2020: the date of the letter was wrong as said there",
  );
  expect(markupOf(WorkStanding, { source: source("retraction") })).toContain('href="https://example.org/note"');
});

test("of a work that stands nothing is said", () => {
  expect(markupOf(WorkStanding, { source: source("gazette") })).toBe("");
});
