import { expect, test } from "vitest";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { SourceTree } from "../../../src/viewer/sources/source-tree.tsx";
import { markupOf, sampleState, shownBy } from "../sample-state.ts";

test("every work and every publisher has a switch", () => {
  const state = sampleState();
  const publishers = new Set(state.table.sources.flatMap(({ publisher }) => publisher ?? []));
  const switches = markupOf(SourceTree, { state }).match(/type="checkbox"/g);
  expect(switches).toHaveLength(state.table.sources.length + publishers.size);
});

test("a work that is taken out shows how many of its claims are left", () => {
  const state = sampleState();
  const before = shownBy(SourceTree, { state });
  state.change({ without: [actorsOf(state.table).work(state.table.columns.source[0] ?? 0)] });
  expect(before).not.toMatch(/\b0 of \d/);
  expect(shownBy(SourceTree, { state })).toMatch(/\b0 of \d/);
});
