import { expect, test } from "vitest";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { ACTIONS } from "../../../src/viewer/screen/actions.ts";
import { WHOLE_CASE } from "../../../src/viewer/state/view.ts";
import { sampleState } from "../sample-state.ts";

const action = (id: string) => ACTIONS.find((one) => one.id === id) ?? expect.fail(`there is no action ${id}`);

test("no two actions share a name or a key", () => {
  const keys = ACTIONS.flatMap((one) => one.keys);
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(ACTIONS.map(({ label }) => label)).size).toBe(ACTIONS.length);
});

test("what is opened can be taken out of the picture: an entity, or the work a claim was read in", () => {
  const state = sampleState();
  expect(action("take-out").isOffered(state)).toBe(false);

  state.choose({ kind: "entity", entity: 2 });
  action("take-out").run(state);
  expect(state.view.value.without).toEqual([2]);

  state.choose({ kind: "claim", row: 0 });
  action("take-out").run(state);
  expect(state.view.value.without).toEqual([2, actorsOf(state.table).work(state.table.columns.source[0] ?? 0)]);
});

test("the whole case comes back with what is opened still open, and undo brings back what was set", () => {
  const state = sampleState();
  expect(action("whole").isOffered(state)).toBe(false);
  state.change({ chosen: { kind: "entity", entity: 1 }, without: [0], hidden: ["polarity:denies"] });
  expect(action("whole").isOffered(state)).toBe(true);

  action("whole").run(state);
  expect(state.view.value).toEqual({ ...WHOLE_CASE, chosen: { kind: "entity", entity: 1 } });
  action("undo").run(state);
  expect(state.view.value.without).toEqual([0]);
});

test("the neighbourhood of what is opened is looked at alone, others are expanded and collapsed beside it", () => {
  const state = sampleState();
  expect(action("alone").isOffered(state)).toBe(false);
  state.choose({ kind: "entity", entity: 1 });
  expect(action("expand").isOffered(state)).toBe(false);
  action("alone").run(state);
  expect(state.view.value.within).toEqual({ reach: "around", entities: [1] });

  state.choose({ kind: "paths", from: 2, to: 1 });
  action("expand").run(state);
  expect(state.view.value.within?.entities).toEqual([1, 2]);
  action("expand").run(state);
  // Around whom alone one looks, one looks a step farther.
  expect(state.view.value.within?.entities).toEqual([1, 2, 3, 5]);
});

test("what needs a picture is offered only while there is one", () => {
  const state = sampleState();
  expect(action("fit").isOffered(state)).toBe(false);
});

test("who was chosen last is let go of first, and what is opened closes when nobody is chosen any more", () => {
  const state = sampleState();
  state.change({ chosen: { kind: "entity", entity: 1 }, several: [1, 5] });
  for (const several of [[1], []]) {
    action("close").run(state);
    expect(state.view.value).toMatchObject({ several, chosen: { kind: "entity" } });
  }
  action("close").run(state);
  expect(state.chosen.value.kind).toBe("nothing");
  expect(action("close").isOffered(state)).toBe(false);
});

test("all who are chosen are let go of at once, and who is hidden comes back with everything", () => {
  const state = sampleState();
  expect(action("let-go").isOffered(state)).toBe(false);
  state.change({ several: [1, 5], aside: [2] });
  action("let-go").run(state);
  expect(state.view.value.several).toEqual([]);
  expect(action("whole").isOffered(state)).toBe(true);
  action("whole").run(state);
  expect(state.view.value.aside).toEqual([]);
});

test("everything can be shown again also where entities alone are left out", { tags: ["slow"] }, () => {
  const state = sampleState();
  const { shape } = state.view.value;
  state.change({ shape: { ...shape, sieve: { ...shape.sieve, isLoneHidden: true } } });
  expect(action("whole").isOffered(state)).toBe(true);
  action("whole").run(state);
  expect(action("whole").isOffered(state)).toBe(false);
});
