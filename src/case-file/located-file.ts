import type { Issue, Place } from "../model/issue.ts";

/** The way to a value inside a file: the record's position first (in a list), then keys and positions. */
export type ValuePath = readonly (string | number)[];

/** One of several files that a list of records lies in. */
export interface PartOfList {
  readonly file: string;
  readonly records: number;
}

/** A file that has been taken apart, every value of which still knows its line and column. */
export interface LocatedFile {
  readonly file: string;
  /** Of a list that lies in several files: these, and how many records each holds. */
  readonly parts?: readonly PartOfList[];
  /** The records as plain data of unknown shape; undefined where a record could not be read at all. */
  readonly values: readonly unknown[];
  /** False where the file could not be taken apart into records. */
  readonly readable: boolean;
  /** What is wrong with the file as YAML or JSON, before anybody asks what it means. */
  readonly issues: readonly Issue[];
  /** The place of a value, or of the nearest thing around it that is there. */
  locate(path: ValuePath): Place;
  /** The words of a scalar as they were typed, for a field that is text although "2016" looks like a number. */
  typedWords(path: ValuePath): string | undefined;
}

/** Writes a path as people do: `attribution[0].by`. */
export const pathInWords = (path: ValuePath): string =>
  path.map((part, i) => (typeof part === "number" ? `[${part}]` : i === 0 ? part : `.${part}`)).join("");
