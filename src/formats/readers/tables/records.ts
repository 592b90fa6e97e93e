import type { Spot } from "../tellings/telling.ts";

/** What stands in the cells of a record, by the names of their columns. Ask it row by row: `cellsOfRow` says why. */
export interface Cells extends Iterable<readonly [column: string, words: string]> {
  get(column: string): string | undefined;
  keys(): Iterable<string>;
  /** All that stands in them, column by column, where that is at hand. */
  inOrder?(): readonly string[];
  /** Whether a character may be in any of them, where that is told without cutting the row. */
  mayHold?(character: string): boolean;
}

/** One row of a table, or one edge or node with its attributes: named cells, each with its place. */
export interface CellRecord {
  readonly at: Spot;
  readonly cells: Cells;
  /** Further values of a cell that has several, as attributes of a graph may. */
  readonly more?: ReadonlyMap<string, readonly string[]> | undefined;
  /** What the file says of the edge's direction outside its cells. */
  readonly direction?: "directed" | "undirected" | "mutual" | undefined;
  spotOf(column: string): Spot;
}

/** A table of somebody's: what its columns are called, and its records in the file's order. */
export interface Records {
  readonly file: string;
  readonly columns: readonly string[];
  /** A table of very many rows makes each anew whenever they are gone through. */
  readonly records: Iterable<CellRecord> & { readonly length: number };
}

/** The record in words: its filled cells by name, exactly as they stand. */
export function recordInWords({ cells, more }: CellRecord): string {
  const told: string[] = [];
  for (const [column, words] of cells) {
    if (words !== "") told.push(column, ": ", words, " | ");
    for (const each of more?.get(column) ?? []) if (each !== "") told.push(column, ": ", each, " | ");
  }
  told.pop();
  return told.join("");
}
