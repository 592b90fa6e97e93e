import { expect, test } from "vitest";
import { buildTable } from "../../../src/table/table-builder.ts";
import { CasePage } from "../../../src/viewer/sources/case-page.tsx";
import { sampleCase } from "../../sample-case.ts";
import { fullState, sampleState, shownBy, stateOf } from "../sample-state.ts";

test("the case is told in numbers, and everybody in it is listed", () => {
  const state = sampleState();
  const shown = shownBy(CasePage, { state });
  expect(shown).toContain(
    "8 allegations by 4 voices and by unnamed ones, 1 denial among them: 7 lines in the picture and 1 remark without a second end.",
  );
  for (const { name } of state.table.entities) expect(shown).toContain(name);
});

test("works in their own voice are counted beside the voices, and who was joined into another is listed once", () => {
  const shown = shownBy(CasePage, { state: fullState() });
  expect(shown).toContain("by 5 voices, by 3 works in their own voice and by unnamed ones");
  expect(shown).not.toContain("Iosif Brandt");
});

test("an empty case says how to begin", () => {
  const { records } = sampleCase();
  const empty = buildTable({ ...records, entities: [], sources: [], claims: [], replies: [] });
  const shown = shownBy(CasePage, { state: stateOf(empty) });
  expect(shown).toContain("There is no claim in this case yet: add one");
});
