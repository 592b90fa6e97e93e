import { afterEach, expect, test, vi } from "vitest";
import { watchSize } from "../../../src/viewer/renderer/watch-size.ts";

afterEach(() => vi.unstubAllGlobals());

test("a change of size says whether there is any, until one stops watching", () => {
  let change = () => {};
  const disconnect = vi.fn();
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe = () => {};
      disconnect = disconnect;
      constructor(callback: () => void) {
        change = callback;
      }
    },
  );
  const element = { clientWidth: 0, clientHeight: 40 };
  const seen: boolean[] = [];
  const stop = watchSize(element as HTMLElement, (hasSize) => seen.push(hasSize));

  change();
  element.clientWidth = 60;
  change();
  expect(seen).toEqual([false, true]);

  stop();
  expect(disconnect).toHaveBeenCalled();
});
