import { expect, test } from "vitest";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { NotShown } from "../../../src/viewer/says-who/not-shown.tsx";
import { rowOf, sampleState, shownBy } from "../sample-state.ts";

test("of a claim that is shown nothing is said; of one that is left out, that it is and through whom", () => {
  const state = sampleState();
  const { table } = state;
  const row = rowOf(table, "payment");
  expect(shownBy(NotShown, { state, row })).toBe("");

  const source = table.columns.source[row] ?? 0;
  state.change({ without: [actorsOf(table).work(source)] });
  expect(shownBy(NotShown, { state, row })).toContain("not among what is shown");
  expect(shownBy(NotShown, { state, row })).toContain(table.sources[source]?.title ?? "?");

  state.change({ without: [], hidden: ["polarity:asserts"] });
  expect(shownBy(NotShown, { state, row })).toContain("is hidden");
});
