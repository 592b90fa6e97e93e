import { expect, test } from "vitest";
import { RestsOn } from "../../../src/viewer/sources/rests-on.tsx";
import { markupOf, sampleState, shownBy } from "../sample-state.ts";

test("those without whom most would be lost come first, with what would be, each with a switch", () => {
  const state = sampleState();
  const rows = markupOf(RestsOn, { state }).match(/<tr>.*?<\/tr>/g) ?? [];
  const losses = rows.slice(1).map((row) => Number(/<td>(\d+)<\/td>/.exec(row)?.[1]));
  expect(losses.length).toBeGreaterThan(1);
  expect(losses).toEqual([...losses].sort((a, b) => b - a));
  expect(shownBy(RestsOn, { state })).toContain("propositions lost");
});
