import { expect, test } from "vitest";
import { assembleTable } from "../../src/table/assemble-table.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

test("a table put together from another's columns is the same table", () => {
  const { records } = sampleCase();
  const table = buildTable(records);
  const again = assembleTable(records, table.columns, table.boundsOf);
  expect(again.claim(0)).toEqual(table.claim(0));
  expect(again.outgoing).toEqual(table.outgoing);
  expect(again.incoming).toEqual(table.incoming);
});

test("entities that share an id make no table", () => {
  const { records } = sampleCase();
  const entities = [...records.entities, ...records.entities.slice(0, 1)];
  expect(() => assembleTable({ ...records, entities }, buildTable(records).columns, () => undefined)).toThrow(
    expect.objectContaining({ code: "record-out-of-table" }),
  );
});
