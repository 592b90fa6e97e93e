import { expect, test } from "vitest";
import { SHAPE_ACTIONS } from "../../../src/viewer/shape/shape-actions.ts";
import { entityOf, sampleState } from "../sample-state.ts";

const action = (id: string) => SHAPE_ACTIONS.find((one) => one.id === id) ?? expect.fail(`there is no action ${id}`);

test("everybody is set around what is opened", () => {
  const state = sampleState();
  expect(action("steps").isOffered(state)).toBe(false);
  const root = entityOf(state.table, "tidewater");
  state.choose({ kind: "entity", entity: root });
  action("steps").run(state);
  expect(state.view.value.shape.arrangement).toEqual({ kind: "tree", root });
});

test("none of it is offered where one looks another way", () => {
  const state = sampleState();
  state.choose({ kind: "entity", entity: 0 });
  action("steps").run(state);
  expect(SHAPE_ACTIONS.filter(({ isOffered }) => isOffered(state))).toEqual(SHAPE_ACTIONS);
  state.change({ pane: "ledger" });
  expect(SHAPE_ACTIONS.filter(({ isOffered }) => isOffered(state))).toEqual([]);
});
