import { cellsOfRow } from "../../../../src/formats/readers/csv/cells-of-row.ts";
import type { Records } from "../../../../src/formats/readers/tables/records.ts";

/** A table of many columns whose rows are cut when they are asked for, and the last one kept, as those of a CSV file are; it counts how often one was cut. */
export function rowsCut(size: { readonly columns: number; readonly rows: number }, word: string) {
  const columns = Array.from({ length: size.columns }, (_, i) => `column ${i}`);
  const places = new Map(columns.map((name, i) => [name, i]));
  let last: { readonly row: number; readonly cells: readonly string[] } | undefined;
  let cuts = 0;
  const cut = (row: number): readonly string[] => {
    if (last?.row !== row) {
      cuts += 1;
      last = { row, cells: columns.map(() => word) };
    }
    return last.cells;
  };
  const records = Array.from({ length: size.rows }, (_, row) => ({
    at: { line: row + 2, column: 1 },
    cells: cellsOfRow(columns, places, () => cut(row)),
    spotOf: () => ({ line: row + 2, column: 1 }),
  }));
  const table: Records = { file: "x.csv", columns, records };
  return { table, cuts: () => cuts };
}
