import { type CsvError, parse } from "csv-parse/browser/esm/sync";
import type { Issue } from "../../model/issue.ts";
import { noteIssues } from "./import-issue.ts";
import type { NamedText } from "./reader.ts";
import type { CellRecord, Records } from "./records.ts";
import type { Spot } from "./telling.ts";

/** The longest record that is read, in characters, so that one quote that is never closed is noticed. */
const MAX_RECORD_LENGTH = 1_000_000;

/** What spreadsheets write between cells where the comma stands in numbers. */
const OTHER_DELIMITERS = [";", "\t", "|"];

/** What the library finds wrong most often, in other words than its own. */
const TROUBLES: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: "a quote is opened in this row and never closed",
  CSV_MAX_RECORD_SIZE: `the row is longer than ${MAX_RECORD_LENGTH} characters: a quote may never be closed`,
};

interface Parsed {
  readonly record: string[];
  readonly raw: string;
}

/** A row as it was typed, and the line on which it begins. */
interface Row {
  readonly record: readonly string[];
  readonly typed: string;
  readonly line: number;
}

/** Takes a CSV file (RFC 4180, a first row of names) apart; a row with too many or too few cells is noted and left out. */
export function parseCsv({ file, text }: NamedText, issues: Issue[], delimiter = ","): Records | undefined {
  const note = noteIssues(file, issues);
  let rows: Row[];
  try {
    rows = rowsOf(text, delimiter);
  } catch (error) {
    const { code = "CSV", records = 0, message } = error as CsvError & { records?: number };
    const said = TROUBLES[code] ?? `it is not well-formed CSV: ${message}`;
    const spot = { line: lineAfter(records === 0 ? [] : rowsOf(text, delimiter, records)), column: 1 };
    note("error", code.toLowerCase().replaceAll("_", "-"), spot, said, "mend the quotes of this row");
    return undefined;
  }

  const [head, ...body] = rows;
  if (head === undefined) {
    note("error", "empty-file", { line: 1, column: 1 }, "it has no rows", "the first row names the columns");
    return undefined;
  }
  const columns = head.record;
  const twice = columns.find((name, i) => columns.indexOf(name) !== i);
  if (twice !== undefined) {
    const spot = spotIn(head, delimiter, columns.lastIndexOf(twice));
    const message = twice === "" ? "two columns have no name" : `two columns are called "${twice}"`;
    note("error", "column-twice", spot, message, "give one of the two another name, or delete it");
    return undefined;
  }
  const other = columns.length === 1 ? OTHER_DELIMITERS.find((mark) => columns[0]?.includes(mark)) : undefined;
  if (other !== undefined && other !== delimiter) {
    const message = `its first row has no ${JSON.stringify(delimiter)} between cells, but ${JSON.stringify(other)}`;
    note(
      "error",
      "delimiter",
      { line: head.line, column: 1 },
      message,
      `write \`delimiter: ${JSON.stringify(other)}\` in the mapping`,
    );
    return undefined;
  }

  const records: CellRecord[] = [];
  for (const row of body) {
    if (row.record.length !== columns.length) {
      const message = `the row has ${row.record.length} cells, but there are ${columns.length} columns`;
      note("error", "row-length", spotIn(row, delimiter, 0), message, "look for a quote or a delimiter too many");
      continue;
    }
    records.push({
      at: spotIn(row, delimiter, 0),
      cells: new Map(columns.map((name, i) => [name, row.record[i] ?? ""])),
      spotOf: (column) => spotIn(row, delimiter, Math.max(0, columns.indexOf(column))),
    });
  }
  return { file, columns, records };
}

const BREAK = /\r\n|\n|\r/g;

const breaksIn = (text: string): number => text.match(BREAK)?.length ?? 0;

/** The rows that have anything in them: all, or the first so many. */
function rowsOf(text: string, delimiter: string, most = -1): Row[] {
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
  return withLines(parsed as Parsed[], text);
}

const lineAfter = (rows: readonly Row[]): number => {
  const last = rows.at(-1);
  return last === undefined ? 1 : last.line + breaksIn(last.typed) + 1;
};

/** The library counts a Windows line break within quotes twice, so rows are found again in the text. */
function withLines(parsed: readonly Parsed[], text: string): Row[] {
  let from = 0;
  let line = 1;
  return parsed.map(({ record, raw }) => {
    const typed = raw.replace(/^[\r\n]+|[\r\n]+$/g, "");
    const start = Math.max(from, text.indexOf(typed, from));
    line += breaksIn(text.slice(from, start));
    const row = { record, typed, line };
    line += breaksIn(typed);
    from = start + typed.length;
    return row;
  });
}

/** Where a cell begins; only asked where something is wrong. */
function spotIn({ typed, line }: Row, delimiter: string, index: number): Spot {
  let start = 0;
  let quoted = false;
  for (let i = 0, cell = 0; i < typed.length && cell < index; i++) {
    if (typed[i] === '"') quoted = !quoted;
    else if (!quoted && typed[i] === delimiter) {
      cell += 1;
      start = i + 1;
    }
  }
  const before = typed.slice(0, start).split(BREAK);
  return { line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}
