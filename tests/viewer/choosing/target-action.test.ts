import { expect, test } from "vitest";
import type { TargetAction } from "../../../src/viewer/choosing/target-action.ts";
import { sampleState } from "../sample-state.ts";

test("an action on something does it with the state it is given", () => {
  const hide: TargetAction = {
    ...{ id: "hide", label: "Hide it", part: "looking" },
    run: ({ change }) => change({ aside: [2] }),
  };
  const state = sampleState();
  hide.run(state);
  expect(state.view.value.aside).toEqual([2]);
});
