import { expect, test } from "vitest";
import { WhatIsLeft } from "../../../src/viewer/panels/what-is-left.tsx";
import { markupOf, sampleState, shownBy } from "../sample-state.ts";

test("of the whole case nothing is said, and the place that is read out is there already", () => {
  const state = sampleState();
  expect(shownBy(WhatIsLeft, { state })).toBe("");
  expect(markupOf(WhatIsLeft, { state })).toContain('role="status"');
});

test("without a work it says what is shown and what falls, and how to go back", () => {
  const state = sampleState();
  state.change({ without: [`s${state.table.columns.source[0]}`] });
  const words = shownBy(WhatIsLeft, { state });
  expect(words).toMatch(/\d+ of \d+ claims shown\. Without .+: \d+ claims? falls?; \d+ propositions?/);
  expect(words).toContain("Show the whole case");
});
