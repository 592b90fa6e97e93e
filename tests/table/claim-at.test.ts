import { expect, test } from "vitest";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const table = buildTable(sampleCase().records);

test.each([-1, 0.5, Number.NaN, table.size, 2 ** 32])("there is no row %d", (row) => {
  expect(() => table.claim(row)).toThrow(expect.objectContaining({ code: "record-out-of-table" }));
});

test("every claim that is made carries the mark", () => {
  for (let row = 0; row < table.size; row++) expect(table.claim(row).allegation).toBe(true);
});
