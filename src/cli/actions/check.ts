import { parse } from "node:path";
import { readCaseFolder } from "../../case-file/on-disk/read-case-folder.ts";
import type { Issue, Severity } from "../../model/issue.ts";
import { countsInWords, countsOf, NO_COUNTS } from "../case-counts.ts";
import { jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { issueJson, issueLines } from "../issue-lines.ts";
import type { Terminal } from "../terminal.ts";
import { counted, onOneLine } from "../terminal.ts";

/** Says whether a case is sound, and if not, everything that is wrong with it. */
export async function checkCase(folder: string, { json }: { json?: boolean }, terminal: Terminal): Promise<void> {
  const parsed = await readCaseFolder(folder);
  const counts = parsed.ok ? countsOf(parsed.records) : NO_COUNTS;
  const name = parsed.ok ? parsed.records.header.id : parse(folder).base;

  if (json) {
    terminal.out(jsonLine({ ok: parsed.ok, case: name, counts, issues: parsed.issues.map(issueJson) }));
  } else {
    if (parsed.issues.length > 0) terminal.out(`${issueLines(parsed.issues, terminal)}\n\n`);
    const verdict = parsed.ok ? "checks" : `does not check: ${counted(countOf("error", parsed.issues), "error")}`;
    const questions = countOf("question", parsed.issues);
    const asked = questions === 0 ? "" : `; ${counted(questions, "question")} that the record can answer`;
    terminal.out(`${terminal.colours.bold(onOneLine(name))} ${verdict}${asked}\n`);
    if (parsed.ok) terminal.out(`${countsInWords(counts)}\n`);
  }
  if (!parsed.ok) throw new CommandFailure(1, "");
}

const countOf = (severity: Severity, issues: readonly Issue[]): number =>
  issues.filter((issue) => issue.severity === severity).length;
