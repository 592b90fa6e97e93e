import type { Spot } from "../tellings/telling.ts";

/** One row of a table, or one edge or node with its attributes: named cells, each with its place. */
export interface CellRecord {
  readonly at: Spot;
  readonly cells: ReadonlyMap<string, string>;
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
  readonly records: readonly CellRecord[];
}

/** The record in words: its filled cells by name, exactly as they stand. */
export const recordInWords = ({ cells, more }: CellRecord): string =>
  [...cells]
    .flatMap(([column, words]) => [words, ...(more?.get(column) ?? [])].map((each) => [column, each] as const))
    .flatMap(([column, words]) => (words === "" ? [] : [`${column}: ${words}`]))
    .join(" | ");
