import { expect, test } from "vitest";
import { FoundText } from "../../../src/viewer/search/found-text.tsx";
import { markupOf, sampleState, shownBy } from "../sample-state.ts";

test("a text that was found says where, marks the words, and says whether anybody claims anything there", () => {
  const state = sampleState();
  const around = [
    { words: "… met ", isMarked: false },
    { words: "Sorn", isMarked: true },
  ];
  const hit = { source: 0, start: 3, end: 9, around, claims: [] };
  expect(shownBy(FoundText, { state, found: hit })).toMatch(
    /… met Sorn.*no claim here · in the text of .*Clerk speaks/,
  );
  expect(markupOf(FoundText, { state, found: hit })).toContain("<mark>Sorn</mark>");
  expect(shownBy(FoundText, { state, found: { ...hit, claims: [1] } })).toContain("one claim here");
  expect(shownBy(FoundText, { state, found: { ...hit, claims: [1, 2] } })).toContain("2 claims here");
});
