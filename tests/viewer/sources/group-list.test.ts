import { expect, test } from "vitest";
import { layOut } from "../../../src/graph/layout.ts";
import { GroupList } from "../../../src/viewer/sources/group-list.tsx";
import { beginViewerState } from "../../../src/viewer/state/viewer-state.ts";
import { sampleState, sampleTable, serveTexts, shownBy } from "../sample-state.ts";

test("a case of few has no groups to be listed", () => {
  expect(shownBy(GroupList, { state: sampleState() })).toBe("");
});

test("each group is listed by its name with the claims that are shown, those of most first", () => {
  const table = sampleTable();
  const groups = Uint32Array.from(table.entities, (_, entity) => entity % 2);
  const state = beginViewerState(table, serveTexts, { ...layOut(table), groups });
  const words = shownBy(GroupList, { state });
  const counts = [...words.matchAll(/(\d+) claims?/g)].map(([, count]) => Number(count)).slice(-2);
  expect(counts).toHaveLength(2);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(words).toMatch(/and \d+ others/);

  state.change({ hidden: ["polarity:asserts", "polarity:denies"] });
  expect(shownBy(GroupList, { state })).toContain("0 claims");
});
