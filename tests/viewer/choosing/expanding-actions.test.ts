import { expect, test } from "vitest";
import { beginBudget } from "../../../src/provenance/packing/budget.ts";
import { expandByLines, expandingActions } from "../../../src/viewer/choosing/expanding-actions.ts";
import { byFamily, linksFrom } from "../../../src/viewer/choosing/linked-with.ts";
import { entityOf, sampleState, stateOf } from "../sample-state.ts";
import { uncountedCase } from "./uncounted-case.ts";

test("each family that leads to somebody is a way to bring them in, and says how many they are", () => {
  const state = sampleState();
  const tidewater = entityOf(state.table, "tidewater");
  const found = byFamily(state.table, linksFrom(state.table, [tidewater], state.shown.value));
  const actions = expandingActions(state, [tidewater]);
  expect(found.size).toBeGreaterThan(1);
  for (const [family, others] of found) {
    const action = actions.find(({ id }) => id === `expand-${family}`);
    expect(action?.label).toMatch(new RegExp(`: ${others.length}(,|$)`));
  }

  state.change({ within: { reach: "among", entities: [tidewater] } });
  const money = expandingActions(state, [tidewater]).find(({ id }) => id === "expand-money");
  money?.run(state);
  expect(state.view.value.within).toEqual({
    reach: "among",
    entities: [...new Set([tidewater, ...(found.get("money") ?? [])])].sort((a, b) => a - b),
  });
});

test("one who is linked with nobody is expanded by nothing", () => {
  const state = sampleState();
  expect(expandingActions(state, [entityOf(state.table, "the-gazette")])).toEqual([]);
});

test("where no link has so many lines it is said, and the view stays", () => {
  const state = sampleState();
  const tidewater = entityOf(state.table, "tidewater");
  const before = state.view.value;
  expandByLines(state, [tidewater], 9);
  expect(state.view.value).toBe(before);
  expect(state.news.value?.words).toContain("9 independent lines");

  expandByLines(state, [tidewater], 1);
  expect(state.view.value.within?.entities).toEqual(expect.arrayContaining([tidewater]));
  expect(state.view.value.within?.entities.length).toBeGreaterThan(1);
});

test("where counting was stopped it is said, and nothing is found of what was not counted", () => {
  const state = stateOf(uncountedCase());
  expandByLines(state, [entityOf(state.table, "x")], 2, beginBudget(0));
  expect(state.news.value?.words).toBe(
    "No link from there is known to stand on 2 independent lines that are recorded. " +
      "Counting was stopped: 1 link, which may have so many, could not be counted to the end.",
  );
});

test("those to whom no standing claim of a family leads are counted apart", () => {
  const state = sampleState();
  const labels = [...state.table.entities.keys()].flatMap((one) =>
    expandingActions(state, [one]).map(({ label }) => label),
  );
  expect(labels.filter((label) => label.endsWith("by nothing that still stands")).length).toBeGreaterThan(0);
});
