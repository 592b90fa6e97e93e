import { type NoteIssue, shownWords } from "../tellings/import-issue.ts";
import type { StayedOut } from "../tellings/telling.ts";
import type { NamedColumn } from "./columns-of-mapping.ts";
import { type CellRecord, type Records, recordInWords } from "./records.ts";
import { isErrorValue, SIGN_OF_ERRORS } from "./yes-or-no.ts";

/**
 * Notes what a table holds and the mapping passes over: columns that it does not name, further values of a cell of which
 * one is used, and a spreadsheet's errors in the place of values.
 * @param many columns of which every value is used
 * @returns the cells that the mapping does not name, line by line
 */
export function noteUnusedCells(
  { columns, records }: Records,
  named: readonly NamedColumn[],
  many: ReadonlySet<string>,
  note: NoteIssue,
): StayedOut[] {
  const used = new Set(named.map(({ column }) => column));
  const passedOver: StayedOut[] = [];
  const mend = "give it a place in the mapping, put it among `notes`, or among `ignore`";
  const unused = columns.filter((name) => !used.has(name));
  const filled = filledIn(unused, records);
  for (const column of unused) {
    const found = filled.get(column);
    if (found === undefined) continue;
    const message = `the mapping does not use the column "${column}", which is filled in ${found.count} of ${records.length} records (first ${shownWords(found.words)})`;
    note("warning", "unused-column", found.first.spotOf(column), message, mend);
  }
  const ignored = new Set(
    named.flatMap(({ column, path }) => (path.includes("ignore") || path.includes("notes") ? [column] : [])),
  );
  const asked = [...used].filter((column) => !ignored.has(column));
  for (const record of records) {
    const { at, cells, more, spotOf } = record;
    const unnamed =
      unused.length === 0
        ? ""
        : recordInWords({ ...record, cells: new Map([...cells].filter(([column]) => !used.has(column))) });
    if (unnamed !== "") passedOver.push({ line: at.line, record: unnamed });
    if (more === undefined && cells.mayHold?.(SIGN_OF_ERRORS) === false) continue;
    for (const column of asked) {
      const words = cells.get(column);
      if (words === undefined) continue;
      if (isErrorValue(words)) {
        const message = `${shownWords(words)} is a spreadsheet's error, and no value`;
        note(
          "warning",
          "not-used",
          spotOf(column),
          message,
          "mend the formula, or write the value; it counts as empty",
        );
      }
      const further = more?.get(column);
      if (further === undefined || further.length === 0 || many.has(column)) continue;
      const message = `"${column}" has several values: ${[words, ...further].map(shownWords).join(", ")}; the first was taken`;
      note("warning", "not-used", spotOf(column), message, "write an edge for each");
    }
  }
  return passedOver;
}

/** The first record in which a column is filled, its words there, and in how many it is. */
interface Filled {
  readonly first: CellRecord;
  readonly words: string;
  count: number;
}

/** Which columns are filled, all in one pass: column by column a table would be cut as often as it has columns. */
function filledIn(columns: readonly string[], records: Records["records"]): ReadonlyMap<string, Readonly<Filled>> {
  const filled = new Map<string, Filled>();
  if (columns.length === 0) return filled;
  for (const record of records) {
    for (const column of columns) {
      const words = record.cells.get(column) ?? "";
      if (words.trim() === "") continue;
      const found = filled.get(column);
      if (found === undefined) filled.set(column, { first: record, words, count: 1 });
      else found.count += 1;
    }
  }
  return filled;
}
