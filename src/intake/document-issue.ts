import type { Issue, Severity } from "../model/issue.ts";

/** A problem of a document that was to be taken in, as a whole: what is wrong with it and what to do instead. */
export const documentIssue = (
  file: string,
  code: string,
  message: string,
  mend: string,
  severity: Severity = "error",
): Issue => ({ code, severity, message, mend, where: { file, line: 1, column: 1, path: "" } });
