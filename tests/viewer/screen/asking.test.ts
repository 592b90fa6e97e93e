import { expect, test } from "vitest";
import { ACTIONS } from "../../../src/viewer/screen/actions.ts";
import { Asking } from "../../../src/viewer/screen/asking.tsx";
import { sampleState, shownBy } from "../sample-state.ts";

test("it lists what can be done just now, each with its key", () => {
  const state = sampleState();
  state.isAsking.value = true;
  const words = shownBy(Asking, { state });
  for (const { id, label, isOffered } of ACTIONS) {
    if (id !== "ask") expect(words.includes(label), label).toBe(isOffered(state));
  }
});

test("closed, it holds nothing", () => {
  expect(shownBy(Asking, { state: sampleState() })).toBe("");
});
