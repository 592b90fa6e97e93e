import { expect, test } from "vitest";
import { followKeys } from "../../../src/viewer/screen/follow-keys.ts";
import { sampleState } from "../sample-state.ts";

/** Stands in for a document and its keys. */
function pageWithKeys() {
  const page = new EventTarget();
  const press = (
    key: string,
    held: { ctrlKey?: boolean; metaKey?: boolean; shiftKey?: boolean; altKey?: boolean } = {},
  ) => page.dispatchEvent(Object.assign(new Event("keydown", { cancelable: true }), { key, ...held }));
  return { page: page as unknown as Document, press };
}

// Node has no elements, and nothing that a key is pressed on here is one.
globalThis.Element ??= class {} as unknown as typeof Element;
// Nor does it draw.
globalThis.requestAnimationFrame ??= () => 0;

test("keys do what they stand for, with Control or the command key, and take the event", () => {
  const state = sampleState();
  const { page, press } = pageWithKeys();
  followKeys(state, page);
  state.choose({ kind: "entity", entity: 0 });
  state.choose({ kind: "entity", entity: 1 });

  expect(press("z", { ctrlKey: true })).toBe(false);
  expect(state.chosen.value).toEqual({ kind: "entity", entity: 0 });
  press("Z", { metaKey: true, shiftKey: true });
  expect(state.chosen.value).toEqual({ kind: "entity", entity: 1 });
  press("Backspace");
  expect(state.chosen.value).toEqual({ kind: "entity", entity: 0 });
  press("Escape");
  expect(state.chosen.value).toEqual({ kind: "nothing" });
});

test("a key that stands for nothing just now is left to the browser", () => {
  const state = sampleState();
  const { page, press } = pageWithKeys();
  followKeys(state, page);
  expect(press("z", { ctrlKey: true })).toBe(true);
  expect(press("q")).toBe(true);
  expect(press("x", { altKey: true })).toBe(true);
});

test("a letter alone does nothing where that was turned off, and other keys still act", () => {
  const state = sampleState();
  const { page, press } = pageWithKeys();
  followKeys(state, page);
  state.letterKeys.value = false;
  for (const key of ["2", "?", "/"]) expect(press(key)).toBe(true);
  expect(state.view.value.pane).toBe("picture");
  press("k", { ctrlKey: true });
  expect(state.isAsking.value).toBe(true);
  state.letterKeys.value = true;
  press("2");
  expect(state.view.value.pane).toBe("ledger");
});

test("who has stopped follows no more", () => {
  const state = sampleState();
  const { page, press } = pageWithKeys();
  followKeys(state, page)();
  state.choose({ kind: "entity", entity: 0 });
  press("Escape");
  expect(state.chosen.value).toEqual({ kind: "entity", entity: 0 });
});
