import { signal } from "@preact/signals";
import fc from "fast-check";
import { expect, test } from "vitest";
import { entityActions } from "../../../src/viewer/choosing/entity-actions.ts";
import type { Renderer } from "../../../src/viewer/renderer/renderer.ts";
import { entitiesShown } from "../../../src/viewer/state/showing.ts";
import type { ViewerState } from "../../../src/viewer/state/viewer-state.ts";
import { processorTime } from "../../processor-time.ts";
import { often } from "../../sized.ts";
import { sampleState } from "../sample-state.ts";

/** Stands in for what draws: a picture there is, and nobody looks at it. */
const drawn = {} as Renderer;

function drawnState(): ViewerState {
  const state = sampleState();
  state.picture.value = drawn;
  return state;
}

const idsOn = (state: ViewerState, entities: readonly number[]) => entityActions(state, entities).map(({ id }) => id);
const run = (state: ViewerState, entities: readonly number[], id: string): void =>
  (entityActions(state, entities).find((action) => action.id === id) ?? expect.fail(`there is no ${id}`)).run(state);

test("one is opened, two are asked what joins them, and more what is between them", () => {
  const state = drawnState();
  expect(idsOn(state, [1])).toContain("open");
  expect(idsOn(state, [1, 5])).toEqual(expect.arrayContaining(["between", "paths", "only"]));
  expect(idsOn(state, [1, 5, 3])).not.toContain("paths");

  run(state, [5, 1], "paths");
  expect(state.chosen.value).toEqual({ kind: "paths", from: 5, to: 1 });
  run(state, [5, 1], "between");
  expect(state.chosen.value).toEqual({ kind: "link", from: 5, to: 1 });
  run(state, [5, 1, 3], "between");
  expect(state.chosen.value).toEqual({ kind: "between" });
  expect(state.view.value.several).toEqual([5, 1, 3]);
});

test("whatever is done is one step, and undo takes it back", () => {
  const { table } = sampleState();
  fc.assert(
    fc.property(fc.shuffledSubarray([...table.entities.keys()], { minLength: 1 }), (entities) => {
      for (const { id } of entityActions(drawnState(), entities)) {
        const state = drawnState();
        const before = state.view.value;
        run(state, entities, id);
        expect(state.view.value, id).not.toEqual(before);
        state.history.undo();
        expect(state.view.value, id).toEqual(before);
        expect(state.history.canUndo.value, id).toBe(false);
      }
    }),
    { numRuns: often(20) },
  );
});

test("choosing, pinning and taking out turn back what they did", () => {
  for (const id of ["choose", "pin", "take-out"]) {
    for (const entities of [[2], [2, 5]]) {
      const state = drawnState();
      const before = state.view.value;
      run(state, entities, id);
      run(state, entities, id);
      expect(state.view.value, id).toEqual(before);
    }
  }
});

test("who is hidden is chosen no more, and no claim of theirs is shown until everybody is", () => {
  const state = drawnState();
  state.change({ several: [1, 5, 3] });
  run(state, [5, 1], "hide");
  expect(state.view.value).toMatchObject({ aside: [1, 5], several: [3] });
  const { object, subject } = state.table.columns;
  state.shown.value.forEach((isShown, row) => {
    if (isShown === 1) expect([1, 5]).not.toContain(subject[row]);
    if (isShown === 1) expect([1, 5]).not.toContain(object[row]);
  });
});

test("all who are chosen are looked at alone, or with their neighbours, and expanded and collapsed beside others", () => {
  const state = drawnState();
  run(state, [5, 1], "only");
  expect(state.view.value.within).toEqual({ reach: "among", entities: [1, 5] });
  expect(idsOn(state, [5])).not.toContain("expand");
  run(state, [5], "alone");
  expect(state.view.value.within).toEqual({ reach: "around", entities: [5] });
  run(state, [1], "expand");
  expect(state.view.value.within).toEqual({ reach: "around", entities: [1, 5] });
  run(state, [1], "expand");
  expect(state.view.value.within).toEqual({ reach: "around", entities: [5] });
});

test("expanding shows no fewer and never everybody: around whom alone one looks, one looks a step farther", () => {
  const state = drawnState();
  const seen = () => entitiesShown(state.table, state.shown.value);
  run(state, [1], "alone");
  const before = seen();
  run(state, [1], "expand");
  expect(state.view.value.within).toEqual({ reach: "around", entities: before });
  expect(seen()).toEqual(expect.arrayContaining([...before]));
  expect(seen().length).toBeGreaterThan(before.length);
});

test("where no picture is drawn nobody is pinned in it", () => {
  expect(idsOn(sampleState(), [1])).not.toContain("pin");
});

test("what can be done with very many takes no longer for each of them than for a few", () => {
  const many = Array.from({ length: 40_000 }, (_, entity) => entity);
  const state = drawnState();
  const view = {
    ...state.view.value,
    several: many,
    without: many,
    within: { reach: "around", entities: many } as const,
  };
  const spent = processorTime();
  const actions = entityActions({ ...state, view: signal(view) }, many);
  for (const id of ["expand", "take-out", "choose"]) {
    actions.find((action) => action.id === id)?.run({ ...state, view: signal(view), change: () => undefined });
  }
  expect(spent()).toBeLessThan(700);
});

test("who is hidden already is offered to be shown again, and nobody else is", () => {
  const state = drawnState();
  const labelOf = (entities: readonly number[]) =>
    entityActions(state, entities).find(({ id }) => id === "hide")?.label;
  state.change({ aside: [1, 2] });
  expect([labelOf([1]), labelOf([2, 1]), labelOf([1, 5]), labelOf([5])]).toEqual([
    "Show it again",
    "Show them again",
    "Hide them",
    "Hide it",
  ]);
  run(state, [1], "hide");
  expect(state.view.value.aside).toEqual([2]);
});
