import { expect, test } from "vitest";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { NeighbourList } from "../../../src/viewer/entity/neighbour-list.tsx";
import { entityOf, markupOf, sampleState, shownBy } from "../sample-state.ts";

test("the neighbours are one stop of Tab, each with how many allegations there are", () => {
  const state = sampleState();
  const markup = markupOf(NeighbourList, { state, entity: entityOf(state.table, "ilya-sorn") });
  const buttons = markup.match(/<button[^>]*>/g) ?? [];
  expect(buttons.length).toBeGreaterThan(1);
  expect(buttons.filter((button) => button.includes('tabindex="0"'))).toHaveLength(1);
  expect(markup).toContain("who says so?");
});

test("one without neighbours has no list", () => {
  const state = sampleState();
  state.change({ without: state.table.sources.map((_, i) => actorsOf(state.table).work(i)) });
  expect(markupOf(NeighbourList, { state, entity: 0 })).toBe("");
});

test("who is chosen among the neighbours is said to be", () => {
  const state = sampleState();
  const entity = entityOf(state.table, "ilya-sorn");
  expect(shownBy(NeighbourList, { state, entity })).not.toContain("chosen");
  state.change({ several: [entityOf(state.table, "port-almas")] });
  expect(shownBy(NeighbourList, { state, entity })).toMatch(/Port Almas\s*chosen/);
});
