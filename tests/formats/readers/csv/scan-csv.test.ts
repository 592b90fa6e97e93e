import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsIn, type NotPlain, scanCsv, typedRows } from "../../../../src/formats/readers/csv/scan-csv.ts";
import type { TextInPieces } from "../../../../src/formats/readers/text-in-pieces.ts";
import { often } from "../../../sized.ts";

/** The rows of a text as they are typed, with their lines; undefined where it is not plain. */
function typedIn(text: string | TextInPieces, delimiter: string) {
  const found = scanCsv(text, delimiter, 1000);
  return "code" in found ? undefined : { typed: [...typedRows(text, found)], ...found };
}
const rowsOf = (text: string, delimiter: string) =>
  typedIn(text, delimiter)?.typed.map((typed) => cellsIn(typed, delimiter));

/** A text that comes in pieces of so many characters. */
const inPieces = (text: string, length: number): TextInPieces => ({
  bytes: text.length,
  pieces: () => text.match(new RegExp(`.{1,${length}}`, "gsu")) ?? [],
});

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
    { numRuns: often(3000) },
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
      const found = typedIn(text, ",");
      expect(found?.typed).toEqual(rows);
      expect([...(found?.lines ?? [])]).toEqual(
        rows.map((_, i) => rows.slice(0, i).reduce((lines, one) => lines + one.split("\n").length, 1)),
      );
    }),
  );
});

test("wherever a text is cut into pieces, the same is found in it, or the same is said to be wrong with it", () => {
  fc.assert(
    fc.property(
      TEXT.map((parts) => parts.join("")),
      fc.integer({ min: 1, max: 7 }),
      (text, length) => {
        const pieces = inPieces(text, length);
        expect(scanCsv(pieces, ",", 1000)).toEqual(scanCsv(text, ",", 1000));
        expect(typedIn(pieces, ",")).toEqual(typedIn(text, ","));
      },
    ),
    { numRuns: often(3000) },
  );
});

test.each([
  ['1,2\na"b,c', ",", "INVALID_OPENING_QUOTE 2:2"],
  ['"a\n"b,c', ",", "CSV_INVALID_CLOSING_QUOTE 2:2"],
  ['1\n2,"a,b', ",", "CSV_QUOTE_NOT_CLOSED 2:1"],
  ["a,b\r\nc,d\n", ",", "LINE_BREAKS 2:4"],
  ["a,b\rc,d\r", ",", "LINE_BREAKS 1:4"],
  ["a||b", "||", "NO_TABLE 1:1"],
  ["a,b\n\ud800,c", ",", "HALF_CHARACTER 1:1"],
  [`1\n\n a,${"b".repeat(1000)}`, ",", "CSV_MAX_RECORD_SIZE 3:1"],
])("%.12j is not plain, and why is told with its place", (text, delimiter, why) => {
  const { code, at } = scanCsv(text, delimiter, 1000) as NotPlain;
  expect(`${code} ${at.line}:${at.column}`).toBe(why);
});

test("a table of many pieces is gone through as fast as it is long, also where a quote is never closed", {
  tags: ["slow"],
}, () => {
  const pieces = (piece: string, count: number): TextInPieces => ({
    bytes: piece.length * count,
    pieces: () => Array.from({ length: count }, () => piece),
  });
  const rows = pieces('one,"two, or three",four\n'.repeat(2000), 500);
  const found = scanCsv(rows, ",", 250_000);
  expect("code" in found || found.starts.length).toBe(1_000_000);
  expect(
    scanCsv({ bytes: 1, pieces: () => ['1,"', ...pieces("never closed ".repeat(5000), 500).pieces()] }, ",", 250_000),
  ).toMatchObject({
    code: "CSV_MAX_RECORD_SIZE",
  });
});
