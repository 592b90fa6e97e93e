import { afterEach, expect, test, vi } from "vitest";
import { openPane } from "../../../src/viewer/screen/open-pane.ts";
import { sampleState } from "../sample-state.ts";

afterEach(() => vi.unstubAllGlobals());

/** Opens the texts where the pane's upper edge lies at a height of the screen; returns what was asked of the pane. */
function openedAt(top: number): readonly string[] {
  const asked: string[] = [];
  const pane = Object.assign(new EventTarget(), {
    getBoundingClientRect: () => ({ top }),
    focus: () => asked.push("focus"),
    scrollIntoView: () => asked.push("scroll"),
    removeAttribute: () => {},
  });
  vi.stubGlobal("document", { getElementById: () => pane });
  vi.stubGlobal("innerHeight", 800);
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => draw());
  const state = sampleState();
  openPane(state, { pane: "text" });
  expect(state.view.value.pane).toBe("text");
  return asked;
}

test("a pane that lies above the screen or below its middle comes into sight, with the focus", () => {
  for (const top of [-700, 500, 2_000]) expect(openedAt(top)).toEqual(["focus", "scroll"]);
});

test("what is in sight is left where it is, and whoever opened it keeps the focus", () => {
  expect(openedAt(110)).toEqual([]);
});
