import { parse } from "node:path";
import { openCaseFolder } from "../../case-file/on-disk/open-case-folder.ts";
import type { Issue, Severity } from "../../model/issue.ts";
import { countsInWords, countsOf, NO_COUNTS } from "../case-counts.ts";
import { jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { issueJson, issueLines } from "../issue-lines.ts";
import { tellNotKept } from "../open-case.ts";
import type { Terminal } from "../terminal.ts";
import { counted, printable } from "../terminal.ts";

interface CheckOptions {
  readonly json?: boolean;
  /** Checks anew, also what was checked before and is still byte for byte the same. */
  readonly fresh?: boolean;
}

/** Says whether a case is sound, and if not, everything that is wrong with it. */
export async function checkCase(folder: string, { json, fresh }: CheckOptions, terminal: Terminal): Promise<void> {
  const checked = await openCaseFolder(folder, { fresh });
  const counts = checked.ok ? countsOf(checked.table) : NO_COUNTS;
  const name = checked.ok ? checked.table.header.id : parse(folder).base;
  if (checked.ok) tellNotKept(checked, terminal);

  if (json) {
    terminal.out(jsonLine({ ok: checked.ok, case: name, counts, issues: checked.issues.map(issueJson) }));
  } else {
    if (checked.issues.length > 0) terminal.out(`${issueLines(checked.issues, terminal)}\n\n`);
    const verdict = checked.ok ? "checks" : `does not check: ${counted(countOf("error", checked.issues), "error")}`;
    const questions = countOf("question", checked.issues);
    const asked = questions === 0 ? "" : `; ${counted(questions, "question")} that the record can answer`;
    terminal.out(`${terminal.colours.bold(printable(name))} ${verdict}${asked}\n`);
    if (checked.ok) terminal.out(`${countsInWords(counts)}\n`);
  }
  if (!checked.ok) throw new CommandFailure(1, "");
}

const countOf = (severity: Severity, issues: readonly Issue[]): number =>
  issues.filter((issue) => issue.severity === severity).length;
