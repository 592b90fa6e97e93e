import { type CsvError, parse } from "csv-parse/browser/esm/sync";
import { MAX_IMPORT_LENGTH } from "../reader.ts";
import type { Spot } from "../tellings/telling.ts";
import { isLongerThan, type TextInPieces, wholeText } from "../text-in-pieces.ts";
import { cellsIn, type ScannedRows, scanCsv, typedRows } from "./scan-csv.ts";
import { BREAK, spotIn } from "./spot-in.ts";

/** The longest record that is read, in characters, so that one quote that is never closed is noticed. */
export const MAX_RECORD_LENGTH = 1_000_000;

/** A row: the line on which it begins, how many cells it has and which, how it was typed, and where in the file a cell begins. */
export interface Row {
  readonly line: number;
  readonly length: number;
  typed(): string;
  record(): readonly string[];
  spotOf(index: number): Spot;
}

/** The rows that have anything in them, of a plain text made anew whenever they are gone through; or what is wrong, by the library's code or one of our own, and where. */
export type RowsOfCsv =
  | { readonly ok: true; readonly rows: Iterable<Row> }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly at: Spot };

/** Troubles that are noticed far behind the row that they are of. */
const WHOLE_ROWS: ReadonlySet<string> = new Set(["CSV_QUOTE_NOT_CLOSED", "CSV_MAX_RECORD_SIZE"]);

/**
 * Takes a CSV text apart into rows: swiftly where it is plainly well formed, else by the library, which says what is wrong.
 * A text of which the library could not hold all must be plain.
 */
export function rowsOfCsv(given: string | TextInPieces, delimiter: string): RowsOfCsv {
  const isLarge = typeof given !== "string" && given.bytes > MAX_IMPORT_LENGTH;
  // The library counts a record's bytes, and a letter has up to four.
  const scanned = scanCsv(given, delimiter, isLarge ? MAX_RECORD_LENGTH : MAX_RECORD_LENGTH / 4);
  if (!("code" in scanned)) return { ok: true, rows: scannedRows(given, delimiter, scanned) };
  // A file of twice as many bytes may be short enough.
  if (isLarge && isLongerThan(given, MAX_IMPORT_LENGTH)) return { ok: false, message: "", ...scanned };

  const text = wholeText(given);
  try {
    return { ok: true, rows: withLines(parseRows(text, delimiter), text, delimiter) };
  } catch (error) {
    const { code = "CSV", records = 0, raw = "", message } = error as CsvError & { records?: number; raw?: string };
    const sound = records === 0 ? [] : parseRows(text, delimiter, records);
    const broken = withLines([...sound, { record: [], raw }], text, delimiter).at(-1);
    const at = WHOLE_ROWS.has(code) ? { line: broken?.line ?? 1, column: 1 } : endOf(broken);
    return { ok: false, code, message, at };
  }
}

interface Parsed {
  readonly record: string[];
  readonly raw: string;
}

/** The rows that have anything in them: all, or the first so many. */
function parseRows(text: string, delimiter: string, most = -1): readonly Parsed[] {
  const parsed: unknown = parse(text, {
    bom: true,
    delimiter,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    max_record_size: MAX_RECORD_LENGTH,
    to: most,
  });
  return parsed as Parsed[];
}

/** The rows of a plain text. Their cells are taken apart when they are asked for, and those of one row are kept at a time. */
function scannedRows(text: string | TextInPieces, delimiter: string, scanned: ScannedRows): Iterable<Row> {
  let last: { readonly row: Row; readonly cells: readonly string[]; readonly starts: readonly number[] } | undefined;
  const cut = (row: Row) => {
    if (last?.row === row) return last;
    const starts: number[] = [];
    last = { row, cells: cellsIn(row.typed(), delimiter, starts), starts };
    return last;
  };
  const rowOf = (typed: string, line: number, length: number): Row => {
    const row: Row = {
      line,
      length,
      typed: () => typed,
      record: () => cut(row).cells,
      spotOf(index) {
        const { starts } = cut(row);
        return spotIn(typed.slice(0, starts[Math.min(index, starts.length - 1)] ?? 0), line);
      },
    };
    return row;
  };
  return {
    *[Symbol.iterator]() {
      let i = 0;
      for (const typed of typedRows(text, scanned)) {
        yield rowOf(typed, scanned.lines[i] ?? 1, scanned.cells[i] ?? 0);
        i += 1;
      }
    },
  };
}

/** The library counts a Windows line break within quotes twice, so rows are found again in the text. */
function withLines(parsed: readonly Parsed[], text: string, delimiter: string): Row[] {
  let from = 0;
  let line = 1;
  return parsed.map(({ record, raw }) => {
    const typed = raw.replace(/^[\r\n]+|[\r\n]+$/g, "");
    const start = Math.max(from, text.indexOf(typed, from));
    line += breaksIn(text.slice(from, start));
    const began = line;
    line += breaksIn(typed);
    from = start + typed.length;
    return {
      line: began,
      length: record.length,
      typed: () => typed,
      record: () => record,
      spotOf: (index) => spotIn(typed.slice(0, startIn(typed, delimiter, index)), began),
    };
  });
}

/** Where in a row that the library took apart a cell begins. */
function startIn(typed: string, delimiter: string, index: number): number {
  let start = 0;
  let quoted = false;
  for (let i = 0, cell = 0; i < typed.length && cell < index; i++) {
    if (typed[i] === '"') quoted = !quoted;
    else if (!quoted && typed[i] === delimiter) {
      cell += 1;
      start = i + 1;
    }
  }
  return start;
}

/** Where the last letter of a row stands. */
function endOf(row: Row | undefined): Spot {
  const lines = row?.typed().split(BREAK) ?? [];
  return { line: (row?.line ?? 1) + Math.max(0, lines.length - 1), column: Math.max(1, lines.at(-1)?.length ?? 1) };
}

const breaksIn = (text: string): number => text.match(BREAK)?.length ?? 0;
