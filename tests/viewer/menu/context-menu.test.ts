import { expect, test } from "vitest";
import { ContextMenu } from "../../../src/viewer/menu/context-menu.tsx";
import { markupOf, sampleState } from "../sample-state.ts";

// How it is walked is looked at in a browser: tests/browser/choosing.test.ts.
test("while none is asked for there is no menu, and then it has a name and lines", () => {
  const state = sampleState();
  expect(markupOf(ContextMenu, { state })).toBe("");
  state.menu.value = { target: { kind: "entities", entities: [5] }, at: { x: 1, y: 1 } };
  const markup = markupOf(ContextMenu, { state });
  expect(markup).toMatch(/role="menu"[^>]*aria-label="[^"]*Tidewater Company/);
  expect(markup.match(/role="menuitem"/g)?.length).toBeGreaterThan(4);
});
