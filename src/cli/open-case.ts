import { openCaseFolder } from "../case-file/on-disk/open-case-folder.ts";
import type { Sha256, SourceId } from "../model/id.ts";
import type { Issue } from "../model/issue.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { CommandFailure } from "./command-failure.ts";
import { issueLines } from "./issue-lines.ts";
import type { Terminal } from "./terminal.ts";

/** A case that has been read, checked and put into columns. */
export interface OpenCase {
  readonly table: ClaimTable;
  readonly texts: ReadonlyMap<SourceId, string>;
  readonly madeFrom: Sha256;
  readonly warnings: readonly Issue[];
}

/** Opens the case that a command is about; where it does not check, every problem is printed and the command ends with 1. */
export async function openCase(folder: string, terminal: Terminal): Promise<OpenCase> {
  const opened = await openCaseFolder(folder);
  if (!opened.ok)
    throw new CommandFailure(
      1,
      `${issueLines(opened.issues, terminal)}\nThe case does not check, so nothing of it was loaded.`,
    );

  tellNotKept(opened, terminal);
  const { table, texts, madeFrom, issues } = opened;
  return { table, texts, madeFrom, warnings: issues };
}

/** Says that the next command will read the case anew, where the disk had no room for what this one made of it. */
export function tellNotKept({ notKept }: { readonly notKept?: string }, { err }: Terminal): void {
  if (notKept !== undefined)
    err(
      `The disk is full (${notKept}), so the case was not put aside as it was checked: the next command checks it again.\n`,
    );
}
