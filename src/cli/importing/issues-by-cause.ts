import type { Issue } from "../../model/issue.ts";
import { issueLines } from "../issue-lines.ts";
import type { Terminal } from "../terminal.ts";

const MOST_SHOWN = 20;
const MOST_ALIKE = 3;

/** What is wrong with a file, for people: what a thousand rows have in common is one sentence with the first row's place. */
export function issuesByCause(issues: readonly Issue[], terminal: Terminal): string {
  const causes = new Map<string, Issue[]>();
  for (const issue of issues) {
    const cause = JSON.stringify([issue.where.file, issue.severity, issue.code, issue.mend]);
    const known = causes.get(cause);
    if (known === undefined) causes.set(cause, [issue]);
    else known.push(issue);
  }
  const blocks = [...causes.values()].flatMap((alike) => {
    if (alike.length <= MOST_ALIKE) return alike.map((issue) => issueLines([issue], terminal));
    return [`${issueLines(alike.slice(0, 1), terminal)}\n    … and ${alike.length - 1} more like it`];
  });
  const beyond = blocks.length - MOST_SHOWN;
  return [...blocks.slice(0, MOST_SHOWN), ...(beyond > 0 ? [`… and ${beyond} more`] : [])].join("\n");
}
