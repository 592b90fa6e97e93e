import { expect, test } from "vitest";
import { FacetList } from "../../../src/viewer/sources/facet-list.tsx";
import { markupOf, sampleState, shownBy } from "../sample-state.ts";

test("each value stands with its count, and one that is hidden with how many of it are shown", () => {
  const state = sampleState();
  expect(shownBy(FacetList, { state })).toContain("Asserted 7");
  expect(markupOf(FacetList, { state })).not.toMatch(/<input(?![^>]*checked)/);

  state.change({ hidden: ["polarity:denies"] });
  expect(shownBy(FacetList, { state })).toContain("Denied 0 of 1");
  expect(shownBy(FacetList, { state })).toContain("Ownership and money 2 of 3");
  expect(markupOf(FacetList, { state }).match(/<input(?![^>]*checked)/g)).toHaveLength(1);
});

test("a facet that parts nothing is left out", () => {
  const state = sampleState();
  const none = { ...state, table: { ...state.table, size: 0 } };
  expect(shownBy(FacetList, { state: none })).toBe("");
});
