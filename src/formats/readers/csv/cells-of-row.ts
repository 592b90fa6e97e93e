import type { Cells } from "../tables/records.ts";

/**
 * The cells of one row of many, as the columns that they share name them: a map for each of a hundred thousand rows takes
 * several times the memory of the words. A row may be cut anew whenever another was asked in between: to go through a table row
 * by row is cheap, and to go through it column by column cuts all of it once for each column.
 * @param places where each column's cell stands in a row
 * @param row gives its cells, made anew or remembered
 * @param typed gives the row as it stands in the file
 */
export const cellsOfRow = (
  columns: readonly string[],
  places: ReadonlyMap<string, number>,
  row: () => readonly string[],
  typed?: () => string,
): Cells => ({
  mayHold: (character) => typed?.().includes(character) ?? true,
  inOrder: () => (row().length > columns.length ? row().slice(0, columns.length) : row()),
  get(column) {
    const place = places.get(column);
    return place === undefined ? undefined : (row()[place] ?? "");
  },
  keys: () => columns,
  *[Symbol.iterator]() {
    const cells = row();
    for (const [i, column] of columns.entries()) yield [column, cells[i] ?? ""] as const;
  },
});
