import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsIn, scanCsv } from "../../../../src/formats/readers/csv/scan-csv.ts";

const rowsOf = (text: string, delimiter: string) =>
  scanCsv(text, delimiter, 1000)?.map(({ start, end }) => cellsIn(text.slice(start, end), delimiter));

const byTheLibrary = (text: string, delimiter: string): unknown => {
  const options = { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true };
  return parse(text, { ...options, skip_records_with_empty_values: true });
};

const TEXT = fc.array(fc.constantFrom(...'ab,;\t""\r\n\n \u00a0é🙂\ufeff', '""', '","', "\r\n"), { maxLength: 30 });

test("whatever is found in a text is what the library finds there, and what it refuses is left to it", () => {
  fc.assert(
    fc.property(
      TEXT.map((parts) => parts.join("")),
      fc.constantFrom(",", ";", "\t"),
      (text, delimiter) => {
        const rows = rowsOf(text, delimiter);
        if (rows !== undefined) expect(rows).toEqual(byTheLibrary(text, delimiter));
      },
    ),
    { numRuns: 3000 },
  );
});

test("well-formed tables are found whole, each row on its line", () => {
  const cell = fc.array(fc.constantFrom(...'ab,"\n é🙂'), { maxLength: 5 }).map((letters) => letters.join(""));
  const quoted = cell.map((words) => `"${words.replaceAll('"', '""')}"`);
  const row = fc
    .array(fc.oneof(quoted, fc.constantFrom("a", "bé")), { minLength: 1, maxLength: 4 })
    .map((cells) => `x,${cells.join(",")}`);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), fc.constantFrom("\n", "\r\n"), (rows, end) => {
      const text = rows.join(end);
      const found = scanCsv(text, ",", 1000) ?? [];
      expect(found.map(({ start, end: last }) => text.slice(start, last))).toEqual(rows);
      expect(found.map(({ line }) => line)).toEqual(
        rows.map((_, i) => rows.slice(0, i).reduce((lines, one) => lines + one.split("\n").length, 1)),
      );
    }),
  );
});

test.each([
  ['a"b,c', ","],
  ['"a"b,c', ","],
  ['"a,b', ","],
  ["a,b\r\nc,d\n", ","],
  ["a,b\rc,d\r", ","],
  ["a||b", "||"],
  ["a,b\n\ud800,c", ","],
  [`a,${"b".repeat(1000)}`, ","],
])("%.12j is left to the library", (text, delimiter) => {
  expect(scanCsv(text, delimiter, 1000)).toBeUndefined();
});
