import fc from "fast-check";
import { expect, test } from "vitest";
import { type Row, rowsOfCsv } from "../../../../src/formats/readers/csv/rows-of-csv.ts";

const cell = fc
  .string({ unit: fc.constantFrom("a", "é", '"', ",", "\n", " ", "#") })
  .map((words) => (/[",\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words));
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });

/** All that a row says of itself, a cell behind its last among it. */
const saidBy = (row: Row) => ({
  line: row.line,
  length: row.length,
  typed: row.typed(),
  record: row.record(),
  spots: Array.from({ length: row.length + 1 }, (_, i) => row.spotOf(i)),
});

test("a row says the same of itself, whether it was taken apart swiftly or by the library", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const text = `${rows.map((cells) => cells.join(",")).join("\n")}\n`;
      const [swift, library] = [rowsOfCsv(text, ","), rowsOfCsv(`${text}z\r`, ",")];
      if (!swift.ok || !library.ok) expect.fail("it is well formed");
      const [ours, theirs] = [Array.from(swift.rows, saidBy), Array.from(library.rows, saidBy)];
      expect(ours).toEqual(theirs.slice(0, ours.length));
      expect(theirs.length - ours.length).toBe(1);
    }),
  );
});

test("what is not well formed is told by its place: where it is noticed, or the row that it is of", () => {
  expect(rowsOfCsv('a,b\n1,"x"2\n', ",")).toMatchObject({ ok: false, at: { line: 2, column: 5 } });
  expect(rowsOfCsv('a,b\n1,"2\n3,4\n', ",")).toMatchObject({ ok: false, at: { line: 2, column: 1 } });
});

/** A file of more bytes than the library is given characters. */
const large = (text: string, times = 1) => ({
  bytes: 64_000_001,
  pieces: () => Array.from({ length: times }, () => [text.slice(0, 5), text.slice(5)]).flat(),
});

test("a table that is longer than the library is given must be plain, and is told of by its place where it is not", () => {
  const found = rowsOfCsv(large('a,b\n1,"2"\n'), ",");
  expect(found.ok && Array.from(found.rows, (row) => row.record())).toEqual([
    ["a", "b"],
    ["1", "2"],
  ]);
  const line = `${"a".repeat(99_999)}\n`;
  const [mixed, long] = [`a\r\n${line}`, `"${line.repeat(10)}"\n`];
  expect(rowsOfCsv(large(mixed, 641), ",")).toMatchObject({ ok: false, code: "LINE_BREAKS", at: { line: 2 } });
  expect(rowsOfCsv(large(long, 65), ",")).toMatchObject({ ok: false, code: "CSV_MAX_RECORD_SIZE", at: { line: 1 } });
  expect(rowsOfCsv(large(`${"a".repeat(300_000)}\n`), ",")).toMatchObject({ ok: true });
});

test("a file of many bytes a character that the library can hold is read by it where it is not plain", () => {
  expect(rowsOfCsv(large("a,b\r\n1,2\n"), ",")).toMatchObject({ ok: true });
});
