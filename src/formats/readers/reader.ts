import type { Issue } from "../../model/issue.ts";
import type { Reading } from "./tellings/telling.ts";

/** A stranger's file, already decoded from UTF-8. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
}

/** What a reader is given: the file, how to take it where that can be said, and a table of its entities if there is one. */
export interface ReaderInput extends NamedText {
  readonly mapping?: NamedText | undefined;
  readonly entities?: NamedText | undefined;
}

/** What came of reading: the whole file taken apart, or the reasons why it could not be. */
export type Read =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The longest file that is read, in UTF-16 code units: it is held in memory together with all that is made of it. */
export const MAX_IMPORT_LENGTH = 64_000_000;

/**
 * The contract of a reader. It takes any text at all and never throws: each edge becomes a telling or an issue with
 * its line, in the file's order and in the file's own words. Whether a telling may become a claim is not for it to say.
 */
export interface Reader {
  readonly id: string;
  readonly label: string;
  /** Whether a mapping can say which columns or attributes hold what; our own exports need none. */
  readonly mapping: "optional" | "none";
  read(input: ReaderInput): Read;
}
