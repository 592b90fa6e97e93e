import { afterEach, expect, test, vi } from "vitest";
import { mediaSignal } from "../../../src/viewer/state/media-signal.ts";

afterEach(() => vi.unstubAllGlobals());

test("the signal is what the query says, and follows it", () => {
  const list = Object.assign(new EventTarget(), { matches: false });
  vi.stubGlobal("matchMedia", () => list);
  const isDark = mediaSignal("(prefers-color-scheme: dark)");
  expect(isDark.value).toBe(false);
  list.matches = true;
  list.dispatchEvent(new Event("change"));
  expect(isDark.value).toBe(true);
});
