import { readCaseFolder } from "../case-file/on-disk/read-case-folder.ts";
import type { Sha256, SourceId } from "../model/id.ts";
import type { Issue } from "../model/issue.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { buildTable } from "../table/table-builder.ts";
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
  const parsed = await readCaseFolder(folder);
  if (!parsed.ok)
    throw new CommandFailure(
      1,
      `${issueLines(parsed.issues, terminal)}\nThe case does not check, so nothing of it was loaded.`,
    );

  const { records, texts, madeFrom, issues } = parsed;
  return { table: buildTable(records), texts, madeFrom, warnings: issues };
}
