import { type CsvError, parse } from "csv-parse/browser/esm/sync";
import type { Issue } from "../../model/issue.ts";
import { noteIssues } from "./import-issue.ts";
import type { NamedText } from "./reader.ts";
import type { CellRecord, Records } from "./records.ts";
import type { Spot } from "./telling.ts";

/** The longest record that is read, in characters, so that one quote that is never closed is noticed. */
const MAX_RECORD_LENGTH = 1_000_000;

interface Parsed {
  readonly record: string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/** Takes a CSV file (RFC 4180, a first row of names) apart; a row with too many or too few cells is noted and left out. */
export function parseCsv({ file, text }: NamedText, issues: Issue[], delimiter = ","): Records | undefined {
  const note = noteIssues(file, issues);
  let rows: Parsed[];
  try {
    rows = parse(text, {
      bom: true,
      delimiter,
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: MAX_RECORD_LENGTH,
    }) as unknown as Parsed[];
  } catch (error) {
    const { code = "CSV", lines = 1 } = error as CsvError & { lines?: number };
    const message = `it is not well-formed CSV: ${error instanceof Error ? error.message : String(error)}`;
    note(
      "error",
      code.toLowerCase().replaceAll("_", "-"),
      { line: lines, column: 1 },
      message,
      "mend the quotes around here",
    );
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
    note("error", "column-twice", spot, `two columns are called "${twice}"`, "give one of the two another name");
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

/** Where a cell begins, found again in the row as it was typed; only asked where something is wrong. */
function spotIn({ raw, info }: Parsed, delimiter: string, index: number): Spot {
  const row = raw.replace(/^[\r\n]+/, "").replace(/(\r\n|\n|\r)$/, "");
  let start = 0;
  let quoted = false;
  for (let i = 0, cell = 0; i < row.length && cell < index; i++) {
    if (row[i] === '"') quoted = !quoted;
    else if (!quoted && row[i] === delimiter) {
      cell += 1;
      start = i + 1;
    }
  }
  const before = row.slice(0, start).split(/\r\n|\n|\r/);
  const linesInRow = row.split(/\r\n|\n|\r/).length;
  return { line: info.lines - linesInRow + before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
