import type { Issue, Severity } from "../../../model/issue.ts";
import type { Spot } from "./telling.ts";

/** A way to note what is wrong at a spot of one file; an error leaves an edge out, a warning keeps a value as it stands. */
export type NoteIssue = (
  severity: Severity,
  code: string,
  at: Spot,
  message: string,
  mend: string,
  path?: string,
) => void;

/** Collects what is wrong with one file into a list. */
export const noteIssues =
  (file: string, issues: Issue[]): NoteIssue =>
  (severity, code, { line, column, file: other = file }, message, mend, path = "") => {
    issues.push({ code, severity, message, mend, where: { file: other, line, column, path } });
  };

const LONGEST_SHOWN = 60;

/** A stranger's words in a message: in quotes, on one line, and not too long. */
export function shownWords(words: string): string {
  const short = words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words;
  return JSON.stringify(short.toWellFormed());
}
