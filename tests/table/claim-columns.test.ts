import { expect, test } from "vitest";
import { NONE } from "../../src/table/row.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

test("a remark has no object, an edge has no value, and neither is without a source", () => {
  const { records } = sampleCase();
  const { columns } = buildTable(records);
  for (const [row, { object }] of records.claims.entries()) {
    expect(columns.object[row] === NONE).toBe(object === undefined);
    expect(columns.source[row]).not.toBe(NONE);
  }
});
