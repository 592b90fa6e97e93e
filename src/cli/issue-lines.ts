import type { Issue } from "../model/issue.ts";
import { printable, type Terminal } from "./terminal.ts";

/** Issues for people: place, code and message on one line, what to do about it on the next. */
export function issueLines(issues: readonly Issue[], { colours }: Terminal): string {
  return issues
    .map(({ where, severity, code, message, mend }) => {
      const place = colours.bold(`${printable(where.file)}:${where.line}:${where.column}`);
      const paint = { error: colours.red, warning: colours.yellow, question: colours.cyan }[severity];
      const kind = paint(severity);
      return `${place}  ${kind}  ${printable(message)}  ${colours.dim(`[${code}]`)}\n    ${colours.dim("→")} ${printable(mend)}`;
    })
    .join("\n");
}

/** An issue for programs, flat. */
export const issueJson = ({ code, severity, message, mend, where }: Issue): object => ({
  code,
  severity,
  message,
  mend,
  ...where,
});
