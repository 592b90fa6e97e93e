import { afterEach, expect, test, vi } from "vitest";
import { wantsNoMotion } from "../../src/viewer/wants-no-motion.ts";

afterEach(() => vi.unstubAllGlobals());

test("what somebody has asked their system for is asked of the browser, and nobody has asked where there is none", () => {
  expect(wantsNoMotion()).toBe(false);
  for (const matches of [true, false]) {
    vi.stubGlobal("matchMedia", () => ({ matches }));
    expect(wantsNoMotion()).toBe(matches);
  }
});
