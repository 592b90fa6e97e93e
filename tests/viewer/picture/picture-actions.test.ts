import { expect, test } from "vitest";
import { PICTURE_ACTIONS } from "../../../src/viewer/picture/picture-actions.ts";
import type { Renderer } from "../../../src/viewer/renderer/renderer.ts";
import { sampleState } from "../sample-state.ts";

const action = (id: string) => PICTURE_ACTIONS.find((one) => one.id === id) ?? expect.fail(`there is no action ${id}`);

/** Stands in for what draws: a picture there is, and nobody looks at it. */
const drawn = {} as Renderer;

test("nothing is offered where no picture is drawn, or where one looks another way", () => {
  const state = sampleState();
  state.choose({ kind: "entity", entity: 1 });
  expect(PICTURE_ACTIONS.filter(({ isOffered }) => isOffered(state))).toEqual([]);
  state.picture.value = drawn;
  expect(PICTURE_ACTIONS.filter(({ isOffered }) => isOffered(state))).toEqual(PICTURE_ACTIONS);
  state.change({ pane: "ledger" });
  expect(PICTURE_ACTIONS.filter(({ isOffered }) => isOffered(state))).toEqual([]);
});

test("what is opened is moved from where it is drawn, and pinned there", () => {
  const state = sampleState();
  state.picture.value = drawn;
  state.choose({ kind: "entity", entity: 1 });
  action("move-right").run(state);
  const [pin] = state.view.value.pins;
  expect(pin?.entity).toBe(1);
  action("move-left").run(state);
  action("move-right").run(state);
  expect(state.view.value.pins).toEqual([pin]);
});

test("clicks choose several until they open again", () => {
  const state = sampleState();
  action("gather").run(state);
  expect(state.isGathering.value).toBe(true);
  action("gather").run(state);
  expect(state.isGathering.value).toBe(false);
});
