import { expect, test } from "vitest";
import type { Renderer } from "../../../src/viewer/renderer/renderer.ts";
import { ACTIONS } from "../../../src/viewer/screen/actions.ts";
import { Asking, actionsNamed } from "../../../src/viewer/screen/asking.tsx";
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

test("what people call it by finds it: print, svg, png, path", () => {
  const state = sampleState();
  state.picture.value = {} as Renderer;
  for (const [word, ids] of [
    ["print", ["print", "save"]],
    ["svg", ["save"]],
    ["PNG", ["save"]],
    ["path", ["path"]],
  ] as const)
    expect(actionsNamed(word, state).map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]));
});
