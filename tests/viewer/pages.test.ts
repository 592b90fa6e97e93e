import { expect, test } from "vitest";
import { PAGES } from "../../src/viewer/pages.ts";
import { CHOICES } from "../../src/viewer/state/chosen.ts";
import { markupOf, sampleState } from "./sample-state.ts";

test("whatever can be opened has its page, and so has the case itself", () => {
  expect(Object.keys(PAGES).sort()).toEqual([...Object.keys(CHOICES), "nothing"].sort());
});

test("every page has the heading that the focus goes to", () => {
  const state = sampleState();
  for (const markup of [
    markupOf(PAGES.nothing, { kind: "nothing", state }),
    markupOf(PAGES.entity, { kind: "entity", state, entity: 0 }),
    markupOf(PAGES.claim, { kind: "claim", state, row: 0 }),
    markupOf(PAGES.source, { kind: "source", state, source: 0 }),
    markupOf(PAGES.link, { kind: "link", state, from: 0, to: 1 }),
    markupOf(PAGES.together, { kind: "together", state, lead: 0 }),
    markupOf(PAGES.paths, { kind: "paths", state, from: 0, to: 1 }),
  ]) {
    expect(markup.match(/id="page-heading"/g)).toHaveLength(1);
  }
});
