import type { Issue } from "../../model/issue.ts";
import type { WholeCase } from "./own/whole-case.ts";
import type { Tables } from "./tables/tables.ts";
import type { FileSource } from "./tellings/file-source.ts";
import type { Reading } from "./tellings/telling.ts";
import type { TextInPieces } from "./text-in-pieces.ts";

/** A stranger's file, already decoded from UTF-8: whole, or in pieces. */
export interface GivenText {
  readonly file: string;
  readonly text: string | TextInPieces;
}

/** A file that is small enough to be one string. */
export interface NamedText extends GivenText {
  readonly text: string;
}

/** What a reader is given: the file, how to take it where that can be said, and tables of its entities if there are any. */
export interface ReaderInput extends GivenText {
  readonly mapping?: NamedText | undefined;
  /** Tables of its entities, where they lie in files of their own. */
  readonly entities?: readonly NamedText[] | undefined;
  /** The work that the file itself is, where that is said: the source of what names no other. */
  readonly source?: FileSource | undefined;
}

/** What came of reading: the file taken apart, or the case that a file of ours carries whole; or the reasons why it could not be. */
export type Read =
  | { readonly ok: true; readonly reading: Reading; readonly whole?: never }
  | { readonly ok: true; readonly whole: WholeCase; readonly reading?: never }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The longest file that is read whole, in UTF-16 code units: it is held in memory together with all that is made of it. */
export const MAX_IMPORT_LENGTH = 64_000_000;

/**
 * The longest file that is read in pieces, in bytes. Of a table in CSV, a graph in XML, and a bundle that we have written, no
 * more is held than what is made of it; of any other bundle the objects are held, of which `MAX_IMPORT_LENGTH` is the bound.
 */
export const MAX_BYTES_IN_PIECES = 1_000_000_000;

/**
 * The contract of a reader. It takes any text at all and never throws: each edge becomes a telling or an issue with
 * its line, in the file's order and in the file's own words. Whether a telling may become a claim is not for it to say.
 */
export interface Reader {
  readonly id: string;
  readonly label: string;
  /** Whether a mapping can say which columns or attributes hold what; our own exports need none. */
  readonly mapping: "optional" | "none";
  /** Whether entities may lie in tables of their own. */
  readonly entities?: "optional" | undefined;
  /** Whether it takes a file piece by piece, so that one may be larger than what is read whole. */
  readonly inPieces?: true;
  read(input: ReaderInput): Read;
  /** Of a format of tables: its tables as they stand, for a mapping to be suggested; undefined with the reasons where it cannot be taken apart. */
  tablesOf?(input: ReaderInput, issues: Issue[]): Tables | undefined;
}
