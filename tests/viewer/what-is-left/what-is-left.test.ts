import { expect, test } from "vitest";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { WhatIsLeft } from "../../../src/viewer/what-is-left/what-is-left.tsx";
import { entityOf, markupOf, sampleState, shownBy } from "../sample-state.ts";

test("of the whole case nothing is said, and the place that is read out is there already", () => {
  const state = sampleState();
  expect(shownBy(WhatIsLeft, { state })).toBe("");
  expect(markupOf(WhatIsLeft, { state })).toContain('role="status"');
});

test("a neighbourhood that is looked at alone is said, and can be taken away", () => {
  const state = sampleState();
  state.change({ within: { reach: "around", entities: [entityOf(state.table, "joss-brandt")] } });
  const markup = markupOf(WhatIsLeft, { state });
  expect(markup).toMatch(/\d+ of \d+ claims shown, only around \u2068Joss Brandt\u2069\. /);
  expect(markup).toContain('aria-label="No longer only around \u2068Joss Brandt\u2069"');
});

test("without a work it says what is shown and what falls, and how to go back", () => {
  const state = sampleState();
  state.change({ without: [actorsOf(state.table).work(state.table.columns.source[0] ?? 0)] });
  const words = shownBy(WhatIsLeft, { state });
  expect(words).toMatch(/\d+ of \d+ claims shown\. Without \u2068.+\u2069: \d+ claims? falls?; \d+ propositions?/);
  expect(words).toContain("Show everything");
});

test("who is hidden for being little is counted, also where no claim is", () => {
  const state = sampleState();
  const { shape } = state.view.value;
  state.change({ shape: { ...shape, sieve: { ...shape.sieve, isLoneHidden: true } } });
  const words = shownBy(WhatIsLeft, { state });
  expect(words).toMatch(/\d+ of \d+ claims shown\. [1-9]\d* entit(y|ies) hidden by filters/);
  expect(words).toContain("Show everything");
});
