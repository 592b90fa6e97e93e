import { describe, expect, test } from "vitest";
import { PREDICATE_IDS } from "../../src/model/predicate.ts";
import { whatIsWrong } from "../../src/table/check-columns.ts";
import type { ClaimColumns } from "../../src/table/claim-columns.ts";
import { COLUMN_LAYOUT } from "../../src/table/column-layout.ts";
import { NONE } from "../../src/table/row.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const table = buildTable(sampleCase().records);
const wrongWith = (columns: Partial<ClaimColumns>) => whatIsWrong({ ...table.columns, ...columns }, table);
const names = Object.keys(COLUMN_LAYOUT) as (keyof ClaimColumns)[];

test("columns that were just built are well", () => {
  expect(wrongWith({})).toBeUndefined();
});

describe("each column", () => {
  test.each(names)("%s must be as long as the others want it", (name) => {
    const column = table.columns[name];
    const longer =
      "offsets" in column
        ? { ...column, offsets: Uint32Array.of(...column.offsets, column.bytes.length) }
        : new (column.constructor as typeof Uint32Array)(column.length + 1);
    expect(wrongWith({ [name]: longer })).toBeDefined();
  });

  const pointing = names.filter((name) => ["index", "choice"].includes(COLUMN_LAYOUT[name].type));
  test.each(pointing)("%s may not point past its list", (name) => {
    const column = (table.columns[name] as Uint32Array).slice();
    if (column.length === 0) return;
    column[0] = column instanceof Uint8Array ? 255 : NONE - 1;
    expect(wrongWith({ [name]: column })).toContain(name);
  });
});

test("a claim without a source or a subject is not let through as one that has none", () => {
  for (const name of ["source", "subject"] as const) {
    expect(wrongWith({ [name]: table.columns[name].map(() => NONE) })).toContain(name);
  }
});

test("a claim without steps is not let through", () => {
  const offsets = table.columns.stepOffsets.slice();
  offsets[1] = 0;
  expect(wrongWith({ stepOffsets: offsets })).toContain("stepOffsets");
});

test("a row that is both edge and remark, or neither, is not let through", () => {
  expect(wrongWith({ object: table.columns.object.map(() => 0) })).toMatch(/neither an edge nor a remark/);
  expect(wrongWith({ object: table.columns.object.map(() => NONE) })).toMatch(/neither an edge nor a remark/);
});

test("a claim without a passage is not let through", () => {
  expect(wrongWith({ anchorEnd: table.columns.anchorStart })).toMatch(/stands on no passage/);
  expect(wrongWith({ exact: { bytes: new Uint8Array(), offsets: table.columns.exact.offsets.map(() => 0) } })).toMatch(
    /holds no passage/,
  );
});

test("a remark's predicate joins no two entities", () => {
  const predicate = table.columns.predicate.map(() => PREDICATE_IDS.indexOf("has-role"));
  expect(wrongWith({ predicate })).toMatch(/predicate that does not fit/);
});

test("a claim's id that could not stand in a file is not let through", () => {
  const bytes = table.columns.id.bytes.slice();
  bytes[1] = "<".charCodeAt(0);
  expect(wrongWith({ id: { ...table.columns.id, bytes } })).toBe("a claim has an id that no file could hold");
});
