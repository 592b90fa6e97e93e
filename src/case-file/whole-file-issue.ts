import type { Issue, Severity } from "../model/issue.ts";

/** A problem of a file as a whole, which stands at its beginning. */
export const wholeFileIssue = (
  file: string,
  code: string,
  message: string,
  mend: string,
  severity: Severity = "error",
): Issue => ({ code, severity, message, mend, where: { file, line: 1, column: 1, path: "" } });
