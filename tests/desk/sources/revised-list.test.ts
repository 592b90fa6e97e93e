import { expect, test } from "vitest";
import { RevisedList } from "../../../src/desk/sources/revised-list.tsx";
import { revisedPassages } from "../../../src/edit/revisions/revised-passages.ts";
import { BEFORE, caseThatWasRead } from "../../edit/revisions/revised-case.ts";
import { markupOf, shownBy } from "../../viewer/sample-state.ts";

const after = BEFORE.replace("The company denied it.", "The company is silent.");

test("each is listed under what became of it, and recording it is asked and not presumed", () => {
  const props = { before: BEFORE, revised: revisedPassages(caseThatWasRead(), "gazette", BEFORE, after) };
  const shown = shownBy(RevisedList, props);
  expect(shown).toContain("claim payment-denied: The company denied it");
  expect(shown).toContain("2 does not stand there");
  expect(shown).not.toContain("no telling");
  expect(markupOf(RevisedList, props)).toMatch(/<input type="checkbox" name="takeOver"\s*\/?>/);
});

test("where nothing is recorded there is nothing to ask", () => {
  expect(markupOf(RevisedList, { before: BEFORE, revised: [] })).not.toContain("<input");
});
