import type { Issue } from "../../../model/issue.ts";
import type { GivenText } from "../reader.ts";
import type { CellRecord, Records } from "../tables/records.ts";
import { noteIssues, shownWords } from "../tellings/import-issue.ts";
import type { Spot } from "../tellings/telling.ts";
import { beginningOf, withoutFirst } from "../text-in-pieces.ts";
import { cellsOfRow } from "./cells-of-row.ts";
import { MAX_RECORD_LENGTH, type Row, rowsOfCsv } from "./rows-of-csv.ts";

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
  HALF_CHARACTER: ["half a character stands in it", "write the file anew as UTF-8"],
  NO_TABLE: ["neither a quote nor a line break can stand between cells", "give another `delimiter` in the mapping"],
  LINE_BREAKS: [
    "its lines end in several ways, or this one with a carriage return alone",
    "save it with one kind of line break; or split it: a shorter file is read all the same",
  ],
};
/**
 * Takes a CSV file (RFC 4180, a first row of names) apart. A row of blank cells is none; one with too many or too few is
 * noted and left out, unless the cells too many are blank. A column without a name is called by its number. Where no delimiter
 * is given, Excel's own line `sep=;` tells it, or the first row: a mapping's columns are then looked for in it.
 */
export function parseCsv(named: GivenText, issues: Issue[], given?: string): Records | undefined {
  const { file } = named;
  const note = noteIssues(file, issues);
  const { text, told } = withoutSign(named.text);
  const [top = ""] = beginningOf(text, MAX_RECORD_LENGTH)
    .trimStart()
    .split(/[\r\n]/, 1);
  const other = DELIMITERS.find((mark) => top.includes(mark));
  const delimiter = given ?? told ?? delimiterOf(top);
  if (other !== undefined && !top.includes(delimiter)) {
    const message = `its first row has no ${JSON.stringify(delimiter)} between cells, but ${JSON.stringify(other)}`;
    const mend = `write \`delimiter: ${JSON.stringify(other)}\` in the mapping`;
    note("error", "delimiter", { line: 1, column: 1 }, message, mend);
    return undefined;
  }

  const found = rowsOfCsv(text, delimiter);
  if (!found.ok) {
    const { code, message, at } = found;
    const [said, mend] = TROUBLES[code] ?? [`it is not well-formed CSV: ${message}`, "mend the quotes of this row"];
    note("error", code.toLowerCase().replaceAll("_", "-"), at, said, mend);
    return undefined;
  }

  const { rows } = found;
  const [head] = rows;
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
    note("error", "column-twice", head.spotOf(i), message, "give one of the two another name, or delete it");
  }
  if (twice.length > 0) return undefined;

  let count = 0;
  const left = new Set<number>();
  for (const row of rows) {
    const index = count++;
    if (row.length === columns.length) continue;
    const cells = row.record();
    const isTooLong = cells.length > columns.length && cells.slice(columns.length).some((cell) => cell.trim() !== "");
    if (cells.length >= columns.length && !isTooLong) continue;
    const message = `the row has ${cells.length} cells, but there are ${columns.length} columns`;
    note("error", "row-length", startOf(row), `${message}: ${cells.map(shownWords).join(", ")}`, MEND_ROW);
    left.add(index);
  }
  const recordOf = (row: Row): CellRecord => ({
    at: startOf(row),
    cells: cellsOfRow(columns, places, row.record, row.typed),
    spotOf: (column) => row.spotOf(places.get(column) ?? 0),
  });
  const records = {
    length: count - 1 - left.size,
    *[Symbol.iterator]() {
      let next = 0;
      for (const row of rows) {
        const index = next++;
        if (index > 0 && !left.has(index)) yield recordOf(row);
      }
    },
  };
  return { file, columns, records };
}

const MEND_ROW = "look for a quote or a delimiter too many";

/** Excel's own sign on the first line, which is no row; a blank line keeps the lines' numbers. */
function withoutSign(text: GivenText["text"]): { readonly text: GivenText["text"]; readonly told: string | undefined } {
  const [first = ""] = beginningOf(text, MAX_RECORD_LENGTH).split(/[\r\n]/, 1);
  const [sign, told] = SIGN.exec(first) ?? [];
  return sign === undefined ? { text, told: undefined } : { text: withoutFirst(text, sign.length), told };
}

const SIGN = /^\ufeff?"?sep=(.)"?\s*$/i;

const startOf = ({ line }: Row): Spot => ({ line, column: 1 });

/** The mark that stands most often in the first row, outside of quotes. */
function delimiterOf(top: string): string {
  const bare = top.replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((mark) => [mark, bare.split(mark).length - 1] as const);
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
