import { expect, test } from "vitest";
import { followDrop } from "../../../../src/viewer/panels/drop/use-drop.ts";

/** Stands in for a panel and its page, which Node has none of. */
function openDrop() {
  let focused = 0;
  const inside = {};
  const drop = {
    open: true,
    contains: (other: unknown) => other === inside,
    querySelector: () => ({ focus: () => focused++ }),
  };
  const page = new EventTarget();
  const stop = followDrop(drop as unknown as HTMLDetailsElement, page as Document);
  return {
    drop,
    inside,
    stop,
    focused: () => focused,
    /** Returns whether it went on to whatever else listens. */
    send(type: string, target: unknown, key?: string) {
      const event = new Event(type, { cancelable: true });
      Object.defineProperties(event, { key: { value: key }, target: { get: () => target } });
      return page.dispatchEvent(event);
    },
  };
}

test("Escape closes what has dropped wherever the focus has gone, and closes nothing else", () => {
  const { drop, focused, send, stop } = openDrop();
  expect(send("keydown", { closest: () => null }, "Escape")).toBe(false);
  expect([drop.open, focused()]).toEqual([false, 1]);
  expect(send("keydown", { closest: () => null }, "Escape")).toBe(true);

  drop.open = true;
  send("keydown", { closest: () => ({}) }, "Escape");
  expect(drop.open).toBe(true);
  stop();
  send("keydown", { closest: () => null }, "Escape");
  expect(drop.open).toBe(true);
});

test("a press beside it closes it and leaves the focus to what was pressed; one in it does not", () => {
  const { drop, focused, inside, send } = openDrop();
  send("pointerdown", inside);
  expect(drop.open).toBe(true);
  send("pointerdown", {});
  expect([drop.open, focused()]).toEqual([false, 0]);
});
