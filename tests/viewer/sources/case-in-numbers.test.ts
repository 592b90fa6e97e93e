import { expect, test } from "vitest";
import { buildTable } from "../../../src/table/table-builder.ts";
import { caseInNumbers } from "../../../src/viewer/sources/case-in-numbers.ts";
import { sampleCase } from "../../sample-case.ts";

const drawn = () => ({ edges: [] });

test("one voice that says several things counts once, one that nobody names not at all, and a remark is no line", () => {
  const { records } = sampleCase();
  expect(caseInNumbers(buildTable(records), drawn())).toBe(
    "8 allegations by 4 voices and by unnamed ones, 1 denial among them: 7 lines in the picture and 1 remark without a second end.",
  );
  const [first] = records.claims;
  expect(
    caseInNumbers(buildTable({ ...records, claims: first === undefined ? [] : [first], replies: [] }), drawn()),
  ).toMatch(/^1 allegation by 1 voice, none of them a denial: 1 line in the picture and 0 remarks/);
});

test("while not everybody has a place it is told how many of the lines are in the picture", () => {
  const { records } = sampleCase();
  expect(caseInNumbers(buildTable(records), { edges: [], unplaced: 2 })).toContain(
    ": 0 of 7 lines in the picture and ",
  );
});
