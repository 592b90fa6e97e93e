import { expect, test } from "vitest";
import { standingInWords } from "../../../src/graph/standing-in-words.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { BecameOf } from "../../../src/viewer/panels/became-of.tsx";
import { fallenCase } from "../../fallen-case.ts";
import { markupOf, shownBy } from "../sample-state.ts";

test("of a claim that stands as it was told nothing is said, and of every other what is said of it everywhere", () => {
  const table = buildTable(fallenCase());
  expect(markupOf(BecameOf, { table, row: 0 })).toBe("");
  for (let row = 1; row < table.size; row++) {
    const words = standingInWords(table.claim(row), table);
    if (words !== "") expect(shownBy(BecameOf, { table, row, after: ": " })).toBe(`: ${words}`);
  }
});
