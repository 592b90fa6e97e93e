import { expect, test } from "vitest";
import { GroupList } from "../../../src/viewer/sources/group-list.tsx";
import { groupedState } from "../grouped-state.ts";
import { sampleState, shownBy } from "../sample-state.ts";

test("a case of few has no groups to be listed", () => {
  expect(shownBy(GroupList, { state: sampleState() })).toBe("");
});

test("each group is listed by its name with the claims that are shown, those of most first", () => {
  const state = groupedState();
  const words = shownBy(GroupList, { state });
  const counts = [...words.matchAll(/(\d+) claims?/g)].map(([, count]) => Number(count)).slice(-2);
  expect(counts).toHaveLength(2);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(words).toMatch(/and \d+ others/);

  state.change({ hidden: ["polarity:asserts", "polarity:denies"] });
  expect(shownBy(GroupList, { state })).toContain("0 claims");
});
