import { expect, test } from "vitest";
import { NOT_CHECKED, uncheckedInWords } from "../../../src/formats/words/told-table.ts";
import type { SourceId } from "../../../src/model/id.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

test("a passage was checked where its text is at hand, and nowhere else", () => {
  const { records } = sampleCase();
  const table = buildTable(records);
  const [first, ...others] = table.sources.map(({ id }) => id);
  const told = { ...table, textsAtHand: new Set([first as SourceId]) };
  expect(uncheckedInWords(first as SourceId, told)).toBe("");
  for (const other of others) expect(uncheckedInWords(other, told)).toBe(NOT_CHECKED);
});

test("where nobody says which texts are at hand, no passage counts as checked", () => {
  const table = buildTable(sampleCase().records);
  for (const { id } of table.sources) expect(uncheckedInWords(id, table)).toBe(NOT_CHECKED);
});
