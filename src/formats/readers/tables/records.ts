import type { Spot } from "../tellings/telling.ts";

/** One row of a table, or one edge or node with its attributes: named cells, each with its place. */
export interface CellRecord {
  readonly at: Spot;
  readonly cells: ReadonlyMap<string, string>;
  spotOf(column: string): Spot;
}

/** A table of somebody's: what its columns are called, and its records in the file's order. */
export interface Records {
  readonly file: string;
  readonly columns: readonly string[];
  readonly records: readonly CellRecord[];
}

/** The record in words: its filled cells by name, exactly as they stand. */
export const recordInWords = ({ cells }: CellRecord): string =>
  [...cells].flatMap(([column, words]) => (words === "" ? [] : [`${column}: ${words}`])).join(" | ");
