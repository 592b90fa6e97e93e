import { expect, test } from "vitest";
import { lossesOfFlatFormats } from "../../src/formats/losses-of-flat-formats.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

test("every remark is counted as lost, since it is no edge", () => {
  const { records } = sampleCase();
  const losses = lossesOfFlatFormats(buildTable(records));
  const remarks = losses.find(({ field }) => field.startsWith("claim.value"));
  expect(remarks?.count).toBe(records.claims.filter(({ value }) => value !== undefined).length);
});

test("a field that no claim has is not said to be lost", () => {
  const { records } = sampleCase();
  const lost = lossesOfFlatFormats(buildTable({ ...records, claims: [] }));
  expect(lost).toEqual([]);
});
