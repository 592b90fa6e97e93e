import { expect, test } from "vitest";
import type { Action } from "../../../src/viewer/state/action.ts";
import { sampleState } from "../sample-state.ts";

test("an action does something with the state, and says whether there is anything to do", () => {
  const close: Action = {
    id: "close",
    label: "Close",
    keys: [],
    isOffered: ({ chosen }) => chosen.value.kind !== "nothing",
    run: ({ choose }) => choose({ kind: "nothing" }),
  };
  const state = sampleState();
  state.choose({ kind: "entity", entity: 0 });
  expect(close.isOffered(state)).toBe(true);
  close.run(state);
  expect(close.isOffered(state)).toBe(false);
});
