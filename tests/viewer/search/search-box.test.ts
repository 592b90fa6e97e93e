import { expect, test } from "vitest";
import { standingInWords } from "../../../src/graph/standing-in-words.ts";
import { FoundClaim, SearchBox } from "../../../src/viewer/search/search-box.tsx";
import { fullState, markupOf, sampleState } from "../sample-state.ts";

test("a claim that was found says what became of it since, wherever its words stand", () => {
  const state = fullState();
  let fallen = 0;
  for (let row = 0; row < state.table.size; row++) {
    const standing = standingInWords(state.table.claim(row), state.table);
    const markup = markupOf(FoundClaim, { state, found: { row, where: "statement", around: "" } });
    if (standing === "") continue;
    fallen += 1;
    expect(markup).toContain(standing.split(":")[0] ?? "");
  }
  expect(fallen).toBeGreaterThan(0);
});

// Its keys are pressed in a browser: tests/browser/first-picture.test.ts.
test("the field says what it searches, and is closed until somebody types", () => {
  const markup = markupOf(SearchBox, { state: sampleState() });
  expect(markup).toContain('aria-label="Search people, organizations, places, claims and texts"');
  expect(markup).toContain('aria-expanded="false"');
  expect(markup).toContain('role="combobox"');
});
