import { expect, test } from "vitest";
import { FoundText } from "../../../src/viewer/search/found-text.tsx";
import { markupOf, sampleState, shownBy } from "../sample-state.ts";

test("a text that was found says where, marks the words, and says whether anybody claims anything there", () => {
  const state = sampleState();
  const around = [
    { words: "… met ", isMarked: false },
    { words: "Sorn", isMarked: true },
  ];
  const hit = { source: 0, start: 3, end: 9, around, claims: [], takenBack: [] };
  expect(shownBy(FoundText, { state, found: hit })).toMatch(
    /… met Sorn.*no claim here · in the text of .*Clerk speaks/,
  );
  expect(markupOf(FoundText, { state, found: hit })).toContain("<mark>Sorn</mark>");
  expect(shownBy(FoundText, { state, found: { ...hit, claims: [0] } })).toContain("here 1 claim · in");
  expect(shownBy(FoundText, { state, found: { ...hit, claims: [0, 1] } })).toContain(
    "here 2 claims, 1 of them a denial · in",
  );
});

test("claims there that no longer stand are told apart, and so is what only takes a claim back", () => {
  const state = sampleState();
  const withdrawn = state.support.value.indexOf(0);
  const hit = { source: 0, start: 3, end: 9, around: [], claims: [withdrawn], takenBack: [] };
  expect(withdrawn).toBeGreaterThanOrEqual(0);
  expect(shownBy(FoundText, { state, found: hit })).toContain("here 1 claim, no longer standing · in");
  expect(shownBy(FoundText, { state, found: { ...hit, claims: [], takenBack: [1] } })).toContain(
    "here what takes back a claim · in",
  );
});

test("of a claim that nobody knew yet on the day that is asked about it is not said that it stands no longer", () => {
  const state = sampleState();
  const standing = state.support.value.indexOf(1);
  const hit = { source: 0, start: 3, end: 9, around: [], claims: [standing], takenBack: [] };
  const day = Date.UTC(1900, 0, 1);
  state.change({ knownOn: { date: "1900-01-01", clock: "published", bounds: { from: day, to: day } } });
  expect(state.support.value[standing]).toBe(0);
  expect(shownBy(FoundText, { state, found: hit })).toContain("here 1 claim · in");
});
