import type { Issue } from "../model/issue.ts";
import type { Mark } from "../model/mark.ts";
import type { Guesses } from "./guesses.ts";

/** A mark of a text that belongs to no source yet. */
export type TextMark = Omit<Mark, "source">;

/** What was taken out of a document. */
export interface Extracted {
  readonly ok: true;
  readonly text: string;
  readonly marks: readonly TextMark[];
  readonly guesses: Guesses;
  readonly warnings: readonly Issue[];
}

/** What was taken out of a document, or why nothing was: never a part of it. */
export type Extraction = Extracted | { readonly ok: false; readonly issues: readonly Issue[] };
