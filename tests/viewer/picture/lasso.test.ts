import { expect, test } from "vitest";
import { Lasso } from "../../../src/viewer/picture/lasso.tsx";
import { markupOf, sampleState } from "../sample-state.ts";

// What is drawn around is looked at in a browser: tests/browser/looking.test.ts.
test("the sheet is there only while somebody draws, and says how to stop", () => {
  const state = sampleState();
  expect(markupOf(Lasso, { state })).toBe("");
  state.isDrawing.value = true;
  expect(markupOf(Lasso, { state })).toMatch(/Esc stops\..*<svg class="lasso" aria-hidden="true">/);
});
