import { expect, test } from "vitest";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { actionsOn, entitiesOf } from "../../../src/viewer/choosing/actions-on.ts";
import type { Target } from "../../../src/viewer/state/target.ts";
import { groupedState } from "../grouped-state.ts";
import { rowOf, sampleState } from "../sample-state.ts";

const ALL: readonly Target[] = [
  { kind: "entities", entities: [1] },
  { kind: "entities", entities: [1, 2, 3] },
  { kind: "ends", entities: [1, 2] },
  { kind: "claim", row: 0 },
  { kind: "source", source: 0 },
  { kind: "group", group: 0 },
];

test("whatever one points at, no two things that can be done with it share a name", () => {
  const state = groupedState();
  for (const target of ALL) {
    const actions = actionsOn(target, state);
    expect(actions.length).toBeGreaterThan(0);
    expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
    expect(new Set(actions.map(({ label }) => label)).size).toBe(actions.length);
  }
  expect(actionsOn({ kind: "ground" }, state)).toEqual([]);
  expect(actionsOn({ kind: "entities", entities: [] }, state)).toEqual([]);
});

test("a claim leads to who says so and to all between its ends, and goes with the work it was read in", () => {
  const state = sampleState();
  const row = rowOf(state.table, "payment");
  const run = (id: string) =>
    actionsOn({ kind: "claim", row }, state)
      .find((one) => one.id === id)
      ?.run(state);
  const [from = -1, to = -1] = entitiesOf({ kind: "claim", row }, state);
  run("open");
  expect(state.chosen.value).toEqual({ kind: "claim", row });
  run("between");
  expect(state.chosen.value).toEqual({ kind: "link", from, to });
  run("choose");
  expect(state.view.value.several).toEqual([from, to]);
  run("take-out");
  expect(state.view.value.without).toEqual([actorsOf(state.table).work(state.table.columns.source[row] ?? -1)]);
  run("take-out");
  expect(state.view.value.without).toEqual([]);
});

test("all of a group are chosen, looked at alone or hidden", () => {
  const state = groupedState();
  const target = { kind: "group", group: 0 } as const;
  const members = entitiesOf(target, state);
  expect(members.length).toBeGreaterThan(1);
  const run = (id: string) =>
    actionsOn(target, state)
      .find((one) => one.id === id)
      ?.run(state);
  run("choose");
  expect(state.view.value.several.toSorted()).toEqual([...members].sort());
  run("open");
  expect(state.chosen.value.kind).toBe("together");
});
