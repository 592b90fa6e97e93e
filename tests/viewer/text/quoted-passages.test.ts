import { expect, test } from "vitest";
import { asSourceId } from "../../../src/model/id.ts";
import { QuotedPassages } from "../../../src/viewer/text/quoted-passages.tsx";
import { textPassages } from "../../../src/viewer/text/text-passages.ts";
import { fullState, shownBy } from "../sample-state.ts";

test("of a text that is not at hand the quoted words are shown, or where they stand, each with what rests on it", () => {
  const state = fullState();
  const position = state.table.sourceIndex(asSourceId("letter")) ?? -1;
  const [source, passages] = [state.table.sources[position], textPassages(state.table, position)];
  if (source === undefined) expect.fail("the full case has a letter");
  const words = shownBy(QuotedPassages, { state, source, passages });
  expect(words).toContain("page ");
  expect(words).toContain("“");
  const unquoted = passages.map((passage) => ({ ...passage, anchor: { start: 3, end: 9 } }));
  expect(shownBy(QuotedPassages, { state, source, passages: unquoted })).toContain("characters 3–9");
});
