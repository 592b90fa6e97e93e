import { expect, test } from "vitest";
import { followMenuKey } from "../../../src/viewer/menu/follow-menu-key.ts";
import { sampleState } from "../sample-state.ts";

/** A page that has listeners and no elements: what it does with real ones is held in tests/browser/choosing.test.ts. */
function page() {
  const target = new EventTarget();
  const element = { getBoundingClientRect: () => ({ left: 5, bottom: 9 }) };
  return Object.assign(target, { activeElement: element, body: {} }) as unknown as Document;
}

const keyed = (key: string, shiftKey = false) => Object.assign(new Event("keydown"), { key, shiftKey });
const asked = () => new Event("contextmenu", { cancelable: true });

test.each([keyed("ContextMenu"), keyed("F10", true)])("the menu key opens the menu of what is opened", (key) => {
  const state = sampleState();
  state.choose({ kind: "entity", entity: 3 });
  const on = page();
  const stop = followMenuKey(state, on);
  on.dispatchEvent(key);
  on.dispatchEvent(asked());
  expect(state.menu.value).toEqual({ target: { kind: "entities", entities: [3] }, at: { x: 5, y: 9 } });
  state.menu.value = undefined;
  stop();
  on.dispatchEvent(key);
  on.dispatchEvent(asked());
  expect(state.menu.value).toBeUndefined();
});

test("a right click on words is left to the browser", () => {
  const state = sampleState();
  const on = page();
  followMenuKey(state, on);
  on.dispatchEvent(keyed("ContextMenu"));
  on.dispatchEvent(new Event("pointerdown"));
  const click = asked();
  on.dispatchEvent(click);
  expect(click.defaultPrevented).toBe(false);
  expect(state.menu.value).toBeUndefined();
});
