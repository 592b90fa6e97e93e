import { afterEach, expect, test, vi } from "vitest";
import { focusText } from "../../../src/desk/reading/focus-text.ts";

afterEach(() => vi.unstubAllGlobals());

test("the text gets the keys once the next frame is drawn, unless something else has begun meanwhile", () => {
  const frames: (() => void)[] = [];
  const focus = vi.fn();
  vi.stubGlobal("requestAnimationFrame", (then: () => void) => frames.push(then));
  vi.stubGlobal("document", { getElementById: (id: string) => (id === "text" ? { focus } : null) });
  let isBusy = false;

  focusText();
  expect(focus).not.toHaveBeenCalled();
  frames.pop()?.();
  expect(focus).toHaveBeenCalledOnce();

  focusText(() => !isBusy);
  isBusy = true;
  frames.pop()?.();
  expect(focus).toHaveBeenCalledOnce();
});
