import { type CsvError, parse } from "csv-parse/browser/esm/sync";
import type { Issue } from "../../../model/issue.ts";
import type { NamedText } from "../reader.ts";
import type { CellRecord, Records } from "../tables/records.ts";
import { noteIssues, shownWords } from "../tellings/import-issue.ts";
import type { Spot } from "../tellings/telling.ts";
import { cellsOfRow } from "./cells-of-row.ts";
import { cellsIn, type ScannedRow, scanCsv } from "./scan-csv.ts";

/** The longest record that is read, in characters, so that one quote that is never closed is noticed. */
const MAX_RECORD_LENGTH = 1_000_000;

/** More columns than any table of links has: each must be told from all the others. */
const MOST_COLUMNS = 5_000;

/** What stands between cells: spreadsheets write another mark where the comma stands in numbers. */
const DELIMITERS = ["\t", "|", ";", ","];

const QUOTES = 'put a cell that holds a quote between quotes, and write each quote in it twice: "say ""no"" twice"';
/** What is wrong, and what to do, by the library's codes. Behind a stray quote nobody can tell where a row ends. */
const TROUBLES: Readonly<Record<string, readonly [message: string, mend: string]>> = {
  INVALID_OPENING_QUOTE: ["a quote stands within a cell that does not begin with one", QUOTES],
  CSV_INVALID_CLOSING_QUOTE: ["words follow the quote that closes a cell", QUOTES],
  CSV_QUOTE_NOT_CLOSED: ["a quote is opened in this row and never closed", "close it"],
  CSV_MAX_RECORD_SIZE: [
    `the row is longer than ${MAX_RECORD_LENGTH} characters`,
    "look for a quote that is never closed, or shorten the row",
  ],
};
/** Troubles that are noticed far behind the row that they are of. */
const WHOLE_ROWS: ReadonlySet<string> = new Set(["CSV_QUOTE_NOT_CLOSED", "CSV_MAX_RECORD_SIZE"]);

interface Parsed {
  readonly record: string[];
  readonly raw: string;
}

/** A row as it was typed, its cells, the line on which it begins, and where in it a cell does. */
interface Row {
  readonly line: number;
  /** How many cells it has. */
  readonly length: number;
  typed(): string;
  record(): readonly string[];
  startOf(index: number): number;
}

/** The rows of a table; of a plain text each is made when it is asked for. */
interface Rows {
  readonly length: number;
  at(index: number): Row | undefined;
}

/**
 * Takes a CSV file (RFC 4180, a first row of names) apart. A row of blank cells is none; one with too many or too few is
 * noted and left out, unless the cells too many are blank. A column without a name is called by its number. Where no delimiter
 * is given, Excel's own line `sep=;` tells it, or the first row: a mapping's columns are then looked for in it.
 */
export function parseCsv(named: NamedText, issues: Issue[], given?: string): Records | undefined {
  const { file } = named;
  const note = noteIssues(file, issues);
  const { text, told } = withoutSign(named.text);
  const [top = ""] = text.trimStart().split(BREAK, 1);
  const other = DELIMITERS.find((mark) => top.includes(mark));
  const delimiter = given ?? told ?? delimiterOf(top);
  if (other !== undefined && !top.includes(delimiter)) {
    const message = `its first row has no ${JSON.stringify(delimiter)} between cells, but ${JSON.stringify(other)}`;
    const mend = `write \`delimiter: ${JSON.stringify(other)}\` in the mapping`;
    note("error", "delimiter", { line: 1, column: 1 }, message, mend);
    return undefined;
  }

  let rows: Rows;
  try {
    rows = scannedRows(text, delimiter) ?? withLines(parseRows(text, delimiter), text, delimiter);
  } catch (error) {
    const { code = "CSV", records = 0, raw = "", message } = error as CsvError & { records?: number; raw?: string };
    const sound = records === 0 ? [] : parseRows(text, delimiter, records);
    const broken = withLines([...sound, { record: [], raw }], text, delimiter).slice(-1);
    const [said, mend] = TROUBLES[code] ?? [`it is not well-formed CSV: ${message}`, "mend the quotes of this row"];
    for (const row of broken)
      note(
        "error",
        code.toLowerCase().replaceAll("_", "-"),
        WHOLE_ROWS.has(code) ? startOf(row) : endOf(row),
        said,
        mend,
      );
    return undefined;
  }

  const head = rows.at(0);
  if (head === undefined) {
    note("error", "empty-file", { line: 1, column: 1 }, "it has no rows", "the first row names the columns");
    return undefined;
  }
  const names = head.record();
  if (names.length > MOST_COLUMNS) {
    const message = `its first row has ${names.length} columns; at most ${MOST_COLUMNS} are read`;
    note("error", "too-many-columns", startOf(head), message, "look for a delimiter too many, or part the table");
    return undefined;
  }
  const columns = names.map((name, i) => (name.trim() === "" ? `column ${i + 1}` : name));
  const places = new Map(columns.map((name, i) => [name, i] as const).reverse());
  const twice = columns.flatMap((name, i) => (places.get(name) === i ? [] : [{ name, i }]));
  for (const { name, i } of twice) {
    const message = `two columns are called ${shownWords(name)}`;
    note("error", "column-twice", spotIn(head, i), message, "give one of the two another name, or delete it");
  }
  if (twice.length > 0) return undefined;

  const sound: number[] = [];
  for (let i = 1; i < rows.length; i++) {
    const row = rows.at(i) ?? head;
    if (row.length === columns.length) {
      sound.push(i);
      continue;
    }
    const cells = row.record();
    const isTooLong = cells.length > columns.length && cells.slice(columns.length).some((cell) => cell.trim() !== "");
    if (cells.length < columns.length || isTooLong) {
      const message = `the row has ${cells.length} cells, but there are ${columns.length} columns`;
      note("error", "row-length", startOf(row), `${message}: ${cells.map(shownWords).join(", ")}`, MEND_ROW);
      continue;
    }
    sound.push(i);
  }
  const recordOf = (row: Row): CellRecord => ({
    at: startOf(row),
    cells: cellsOfRow(columns, places, row.record, row.typed),
    spotOf: (column) => spotIn(row, places.get(column) ?? 0),
  });
  const records = {
    length: sound.length,
    *[Symbol.iterator]() {
      for (const i of sound) yield recordOf(rows.at(i) ?? head);
    },
  };
  return { file, columns, records };
}

const MEND_ROW = "look for a quote or a delimiter too many";

/** Excel's own sign on the first line, which is no row; a blank line keeps the lines' numbers. */
function withoutSign(text: string): { readonly text: string; readonly told: string | undefined } {
  const [sign, told] = /^\ufeff?"?sep=(.)"?[^\S\r\n]*(?=\r|\n|$)/i.exec(text) ?? [];
  return sign === undefined ? { text, told: undefined } : { text: text.slice(sign.length), told };
}

/** The mark that stands most often in the first row, outside of quotes. */
function delimiterOf(top: string): string {
  const bare = top.replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((mark) => [mark, bare.split(mark).length - 1] as const);
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

const BREAK = /\r\n|\n|\r/g;

const breaksIn = (text: string): number => text.match(BREAK)?.length ?? 0;

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

const startOf = ({ line }: Row): Spot => ({ line, column: 1 });

const endOf = ({ typed, line }: Row): Spot => ({
  line: line + breaksIn(typed()),
  column: Math.max(1, typed().split(BREAK).at(-1)?.length ?? 1),
});

/** The rows of a plain text. Their cells are taken apart when they are asked for, and those of one row are kept at a time. */
function scannedRows(text: string, delimiter: string): Rows | undefined {
  let last:
    | { readonly start: number; readonly cells: readonly string[]; readonly starts: readonly number[] }
    | undefined;
  const cut = (start: number, end: number) => {
    if (last?.start === start) return last;
    const starts: number[] = [];
    last = { start, cells: cellsIn(text.slice(start, end), delimiter, starts), starts };
    return last;
  };
  // The library counts a record's bytes, and a letter has up to four.
  const rows = scanCsv(text, delimiter, MAX_RECORD_LENGTH / 4);
  if (rows === undefined) return undefined;
  const rowOf = ({ start, end, line, cells }: ScannedRow): Row => ({
    line,
    length: cells,
    typed: () => text.slice(start, end),
    record: () => cut(start, end).cells,
    startOf(index) {
      const { starts } = cut(start, end);
      return starts[Math.min(index, starts.length - 1)] ?? 0;
    },
  });
  return {
    length: rows.length,
    at(index) {
      const row = rows[index];
      return row && rowOf(row);
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
    const row = {
      line,
      length: record.length,
      typed: () => typed,
      record: () => record,
      startOf: startIn(typed, delimiter),
    };
    line += breaksIn(typed);
    from = start + typed.length;
    return row;
  });
}

/** Where in a row that the library took apart a cell begins. */
const startIn =
  (typed: string, delimiter: string) =>
  (index: number): number => {
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
  };

/** Where in the file a cell begins. */
function spotIn({ typed, startOf, line }: Row, index: number): Spot {
  const start = startOf(index);
  const within = typed().slice(0, start);
  if (!within.includes("\n") && !within.includes("\r")) return { line, column: start + 1 };
  const before = within.split(BREAK);
  return { line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}
