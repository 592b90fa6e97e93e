import { expect, test } from "vitest";
import { standingInWords } from "../../../src/graph/standing-in-words.ts";
import { foldedStretches } from "../../../src/viewer/search/folded-stretches.ts";
import { FoundClaim, noneInWords, SearchBox, textsInWords } from "../../../src/viewer/search/search-box.tsx";
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

test("that no text has the words is said only where all that are at hand were looked through", () => {
  const texts = new Map([[0, foldedStretches("A harbour.")]]);
  const gathered = { texts, isWhole: true, leftOut: 0 };
  expect(textsInWords(gathered, { isWhole: true })).toBe(
    ", and neither has any single sentence of a text that is at hand",
  );
  for (const words of [
    textsInWords(gathered, { isWhole: false }),
    textsInWords({ ...gathered, isWhole: false }, { isWhole: true }),
  ])
    expect(words).not.toContain("neither has any");
});

test("what was not looked for is not said to be nowhere: words of one letter, and what is no word", () => {
  expect(noneInWords("harbour deed", ", and neither has any")).toBe(
    ", and no claim has all these words in one place, and neither has any",
  );
  expect(noneInWords("harbour")).toBe(", and no claim has the word");
  expect(noneInWords("a harbour", "; there was no time to look through all texts")).toContain("words of one letter");
  expect(noneInWords('"""', "; there was no time to look through all texts")).toBe("");
});
