import { expect, test } from "vitest";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { ToldByOthers } from "../../../src/viewer/says-who/told-by-others.tsx";
import { rowOf, sampleState, shownBy } from "../sample-state.ts";

test("a claim is shown with its lines and with those who deny it, each side with its own", () => {
  const state = sampleState();
  const words = shownBy(ToldByOthers, { state, row: rowOf(state.table, "payment") });
  expect(words).toContain("On how many lines it stands");
  expect(words).toContain("Denied");
  expect(words.match(/no shared origin recorded/g)).toHaveLength(2);
});

test("of a denial it says on how many lines it is denied, and what", () => {
  const state = sampleState();
  const words = shownBy(ToldByOthers, { state, row: rowOf(state.table, "payment-denied") });
  expect(words).toContain("On how many lines it is denied");
  expect(words).toContain("What is denied");
});

test("where all who tell it are taken out, nothing gives it support", () => {
  const state = sampleState();
  const row = rowOf(state.table, "payment");
  state.change({ without: state.table.sources.map((_, i) => actorsOf(state.table).work(i)) });
  expect(shownBy(ToldByOthers, { state, row })).toContain("Nothing that is shown and stands gives it support.");
});
