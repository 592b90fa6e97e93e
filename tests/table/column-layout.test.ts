import { expect, test } from "vitest";
import { STEP_MODES } from "../../src/model/attribution.ts";
import { COLUMN_LAYOUT, MODES } from "../../src/table/column-layout.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

test("the layout names exactly the columns that there are", () => {
  expect(Object.keys(COLUMN_LAYOUT).sort()).toEqual(Object.keys(buildTable(sampleCase().records).columns).sort());
});

test("every mode of a step fits in a byte", () => {
  expect(MODES).toEqual(Object.keys(STEP_MODES));
  expect(MODES.length).toBeLessThan(256);
});
