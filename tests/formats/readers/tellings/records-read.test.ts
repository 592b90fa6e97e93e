import { expect, test } from "vitest";
import { inWhole, recordsOfTable } from "../../../../src/formats/readers/tellings/records-read.ts";
import { buildTable } from "../../../../src/table/table-builder.ts";
import { sampleCase } from "../../../sample-case.ts";

const { records } = sampleCase();

test("the records of columns are those that they were built from, as often as they are gone through", () => {
  const read = recordsOfTable(buildTable(records));
  expect(read.claims.length).toBe(records.claims.length);
  expect(inWhole(read)).toEqual(records);
  expect(inWhole(read)).toEqual(records);
});
