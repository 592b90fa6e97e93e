import { expect, test } from "vitest";
import { asSourceId } from "../../../src/model/id.ts";
import { SourceTree } from "../../../src/viewer/sources/source-tree.tsx";
import { fullState, markupOf, sampleState, shownBy } from "../sample-state.ts";

test("every work and every publisher has a switch", () => {
  const state = sampleState();
  const publishers = new Set(state.table.sources.flatMap(({ publisher }) => publisher ?? []));
  const switches = markupOf(SourceTree, { state }).match(/type="checkbox"/g);
  expect(switches).toHaveLength(state.table.sources.length + publishers.size);
});

test("a work that is taken out shows how many of its claims are left", () => {
  const state = sampleState();
  const before = shownBy(SourceTree, { state });
  state.change({ without: [`s${state.table.columns.source[0]}`] });
  expect(before).not.toMatch(/\b0 of \d/);
  expect(shownBy(SourceTree, { state })).toMatch(/\b0 of \d/);
});

test("what may not leave, and what was corrected, is said before a work is opened", () => {
  const shown = shownBy(SourceTree, { state: fullState() });
  expect(shown).toContain("Brief an die Hafenverwaltung document 1restricted");
  expect(shown).toContain("corrected 2 July 2020");
});

test("a work in which nothing was read says what is known of it, and one that was asked for is open", () => {
  const state = fullState();
  expect(shownBy(SourceTree, { state })).toContain("suspected to come from");
  expect(shownBy(SourceTree, { state })).not.toContain("read by a machine");
  state.sought.value = asSourceId("letter");
  expect(shownBy(SourceTree, { state })).toContain("read by a machine");
  expect(markupOf(SourceTree, { state }).match(/id="sought"/g)).toHaveLength(1);
});
