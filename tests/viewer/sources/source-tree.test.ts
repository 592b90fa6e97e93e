import { expect, test } from "vitest";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { SourceTree } from "../../../src/viewer/sources/source-tree.tsx";
import { sourcedCase } from "../../provenance/sourced-case.ts";
import { markupOf, sampleState, shownBy, stateOf } from "../sample-state.ts";

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

test("of very many works as many have a switch at first as can be read, under each publisher some, and the rest is offered", () => {
  const told = Array.from({ length: 2_000 }, (_, i) => ({ steps: ["K"], source: `w${i}` }));
  const publishers = Object.fromEntries(told.map(({ source }, i) => [source, `P${i % 50}`]));
  const state = stateOf(buildTable(sourcedCase(told, { publishers })));
  const switches = markupOf(SourceTree, { state }).match(/type="checkbox"/g);
  expect(switches).toHaveLength(30 + 30 * 4);
  expect(shownBy(SourceTree, { state })).toContain("4 more of 36");
  expect(shownBy(SourceTree, { state })).toContain("20 more of 20");
});
