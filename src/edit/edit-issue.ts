import { pathInWords, type ValuePath } from "../case-file/located-file.ts";
import type { Severity } from "../model/issue.ts";
import type { PartKind } from "./edit.ts";

/** What is wrong with an edit, or worth a question: as `check` says it, and at which record and where in that. */
export interface EditIssue {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly mend: string;
  readonly of: PartKind;
  readonly id: string;
  readonly path: ValuePath;
  readonly pathInWords: string;
}

/** That an edit cannot be put in because of one of its records, for a reason that no check of a case has a word for. */
export const troubleAt = (
  { of, id }: { readonly of: PartKind; readonly id: string },
  code: string,
  message: string,
  mend: string,
  path: ValuePath = [],
): EditIssue => ({ code, severity: "error", message, mend, of, id, path, pathInWords: pathInWords(path) });
