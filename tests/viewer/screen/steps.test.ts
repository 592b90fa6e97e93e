import { expect, test } from "vitest";
import { Steps } from "../../../src/viewer/screen/steps.tsx";
import { markupOf, sampleState } from "../sample-state.ts";

test("undo can be pressed once there is something to undo, and redo once something was undone", () => {
  const state = sampleState();
  const disabled = () => markupOf(Steps, { state }).match(/ disabled/g)?.length ?? 0;
  expect(disabled()).toBe(2);
  state.choose({ kind: "entity", entity: 0 });
  expect(disabled()).toBe(1);
  state.history.undo();
  expect(disabled()).toBe(1);
});
