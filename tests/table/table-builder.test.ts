import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { sampleCase } from "../sample-case.ts";
import { often } from "../sized.ts";
import { standsFor } from "../stands-for.ts";

test("every claim made from its columns equals the record it came from", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const table = buildTable(records);
      expect(table.size).toBe(records.claims.length);
      expect(Array.from({ length: table.size }, (_, row) => table.claim(row))).toEqual(records.claims);
    }),
    { numRuns: often(200) },
  );
});

test("rows, entities and sources are found by their ids, a joined entity as the one that stands for it", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const table = buildTable(records);
      expect(records.claims.map(({ id }) => table.rowOf(id))).toEqual([...records.claims.keys()]);
      const standing = standsFor(records.entities);
      const ids = records.entities.map(({ id }): string => id);
      expect(records.entities.map(({ id }) => table.entityIndex(id))).toEqual(
        ids.map((id) => ids.indexOf(standing(id))),
      );
      expect(records.sources.map(({ id }) => table.sourceIndex(id))).toEqual([...records.sources.keys()]);
    }),
  );
});

test("a claim of a source or an entity that is not there makes no table", () => {
  const { records } = sampleCase();
  for (const without of ["entities", "sources"] as const) {
    expect(() => buildTable({ ...records, [without]: [] })).toThrow(
      expect.objectContaining({ code: "record-out-of-table" }),
    );
  }
});

test("two claims of one id make no table", () => {
  const { records } = sampleCase();
  const claims = [...records.claims, ...records.claims.slice(0, 1)];
  expect(() => buildTable({ ...records, claims })).toThrow(expect.objectContaining({ code: "record-out-of-table" }));
});

test.each([[{}], [null], [{ ...sampleCase().records, claims: [{ id: "x" }] }]])(
  "what are no records of a case are refused as that, and not by whatever they lack first",
  (records) => {
    expect(() => buildTable(records as never)).toThrow(expect.objectContaining({ code: "unchecked-records" }));
  },
);
