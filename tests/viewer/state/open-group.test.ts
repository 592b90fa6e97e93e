import { expect, test } from "vitest";
import { openGroup } from "../../../src/viewer/state/open-group.ts";
import { groupedState } from "../grouped-state.ts";
import { sampleState } from "../sample-state.ts";

test("a group is opened as a step that can be undone, in the picture, and stands out with its leading names", () => {
  const state = groupedState();
  state.change({ pane: "ledger" });
  state.camera.value = { x: 0.1, y: 0.1, ratio: 0.2 };
  openGroup(state, 1);
  const lead = state.scene.groups?.[1]?.lead ?? expect.fail("there are two groups");
  expect(state.view.value).toMatchObject({ pane: "picture", chosen: { kind: "together", lead } });
  // The picture is not drawn yet: it goes to the group, and not to where it was left.
  expect(state.camera.value).toBeUndefined();

  const { nodes, leading } = state.emphasis.value ?? expect.fail("the group stands out");
  expect([...nodes].every((entity) => state.scene.nodes[entity]?.group === 1)).toBe(true);
  expect(leading?.[0]).toBe(lead);
  state.history.undo();
  expect(state.view.value).toMatchObject({ pane: "ledger", chosen: { kind: "nothing" } });
});

test("where there is no such group nothing is opened", () => {
  const state = sampleState();
  openGroup(state, 0);
  expect(state.history.canUndo.value).toBe(false);
});

test("where they do not lie together the picture is laid out by group again, in the same step", () => {
  const state = groupedState();
  const { shape } = state.view.value;
  state.change({ shape: { ...shape, size: "alike", arrangement: { kind: "circle" } } });
  openGroup(state, 0);
  expect(state.view.value.shape).toEqual({ ...shape, size: "alike" });
  state.history.undo();
  expect(state.view.value.shape.arrangement).toEqual({ kind: "circle" });
});
