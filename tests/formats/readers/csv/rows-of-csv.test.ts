import fc from "fast-check";
import { expect, test } from "vitest";
import { type Row, rowsOfCsv } from "../../../../src/formats/readers/csv/rows-of-csv.ts";

const cell = fc
  .string({ unit: fc.constantFrom("a", "é", '"', ",", "\n", " ", "#") })
  .map((words) => (/[",\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words));
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });

/** All that a row says of itself, a cell behind its last among it. */
const saidBy = (row: Row | undefined) =>
  row && {
    line: row.line,
    length: row.length,
    typed: row.typed(),
    record: row.record(),
    spots: Array.from({ length: row.length + 1 }, (_, i) => row.spotOf(i)),
  };

test("a row says the same of itself, whether it was taken apart swiftly or by the library", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const text = `${rows.map((cells) => cells.join(",")).join("\n")}\n`;
      const [swift, library] = [rowsOfCsv(text, ","), rowsOfCsv(`${text}z\r`, ",")];
      if (!swift.ok || !library.ok) expect.fail("it is well formed");
      for (let i = 0; i < swift.rows.length; i++) expect(saidBy(swift.rows.at(i))).toEqual(saidBy(library.rows.at(i)));
      expect(swift.rows.at(swift.rows.length)).toBeUndefined();
    }),
  );
});

test("what is not well formed is told by its place: where it is noticed, or the row that it is of", () => {
  expect(rowsOfCsv('a,b\n1,"x"2\n', ",")).toMatchObject({ ok: false, at: { line: 2, column: 5 } });
  expect(rowsOfCsv('a,b\n1,"2\n3,4\n', ",")).toMatchObject({ ok: false, at: { line: 2, column: 1 } });
});
