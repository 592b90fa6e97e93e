import fc from "fast-check";
import { expect, test } from "vitest";
import { growTable } from "../../src/table/grow-table.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { sampleCase } from "../sample-case.ts";

test("claims that come one by one are the table's rows in their order, and are found by their ids", () => {
  fc.assert(
    fc.property(arbitraryCase(), fc.nat(5), ({ records }, expected) => {
      const growing = growTable(records, expected);
      for (const claim of records.claims) growing.add(claim);
      const table = growing.toTable();
      expect(Array.from({ length: table.size }, (_, row) => table.claim(row))).toEqual(records.claims);
      expect(records.claims.map(({ id }) => table.rowOf(id))).toEqual([...records.claims.keys()]);
    }),
  );
});

test("a second claim of an id is refused", () => {
  const { records } = sampleCase();
  const growing = growTable(records);
  for (const claim of records.claims) growing.add(claim);
  for (const claim of records.claims)
    expect(() => growing.add(claim)).toThrow(expect.objectContaining({ code: "record-out-of-table" }));
});
