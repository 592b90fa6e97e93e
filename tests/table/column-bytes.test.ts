import { expect, test } from "vitest";
import type { ClaimColumns } from "../../src/table/claim-columns.ts";
import { columnFromBytes, columnToBytes } from "../../src/table/column-bytes.ts";
import { COLUMN_LAYOUT } from "../../src/table/column-layout.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const { columns } = buildTable(sampleCase().records);
const none = new Uint8Array();

test.each(Object.keys(COLUMN_LAYOUT) as (keyof ClaimColumns)[])("%s comes back from its bytes as it was", (name) => {
  const sections = new Map(columnToBytes(name, columns));
  expect(columnFromBytes(name, (section) => sections.get(section) ?? none)).toEqual(columns[name]);
});

test("bytes that cannot be numbers make no column", () => {
  const odd = new Uint8Array(16).subarray(1, 9);
  for (const name of ["subject", "timeFrom", "stepOffsets", "statement"] as const) {
    expect(columnFromBytes(name, () => odd)).toBeUndefined();
    expect(columnFromBytes(name, () => new Uint8Array(7))).toBeUndefined();
  }
});
