import { access } from "node:fs/promises";
import { join } from "node:path";
import { pullCase } from "../../../neo4j/pull-case.ts";
import { jsonLine } from "../../command.ts";
import { CommandFailure } from "../../command-failure.ts";
import { issueLines } from "../../issue-lines.ts";
import type { DatabaseOptions } from "../../options/database-options.ts";
import { outputAt } from "../../output/output-at.ts";
import type { Terminal } from "../../terminal.ts";
import { counted, printable } from "../../terminal.ts";
import { withDatabase } from "../../with-database.ts";
import { writeCaseOver } from "../../write-case-over.ts";
import { withoutEndingSlash } from "../../write-report.ts";

/** What a command line says for `pull`. */
export interface PullOptions extends DatabaseOptions {
  readonly from?: string;
  readonly id: string;
  readonly query?: string;
  readonly overwrite?: boolean;
  readonly json?: boolean;
}

/** Writes the folder of a case that is in a database; whole or not at all, also over one that is there. */
export async function pullFolder(
  folder: string,
  { from, id, query, overwrite, json, ...options }: PullOptions,
  terminal: Terminal,
): Promise<void> {
  await outputAt(withoutEndingSlash(folder), true);
  const isThere = await access(join(folder, "case.yaml")).then(
    () => true,
    () => false,
  );
  if (isThere && !overwrite)
    throw new CommandFailure(2, `${folder} holds a case already; name another folder, or say --overwrite.`);

  // What the disk does not take is no trouble of the database, and is said in other words.
  const pulled = await withDatabase(from, options, (database) => pullCase(database, id, query));
  if (!pulled.ok) {
    const lines = issueLines(pulled.issues, terminal);
    throw new CommandFailure(1, `${lines}\nWhat the database holds does not check, so nothing was written.`);
  }
  const { records } = pulled;
  await writeCaseOver(folder, records);
  if (json) terminal.out(jsonLine({ case: records.header.id, folder, claims: records.claims.length }));
  else
    terminal.out(
      `${printable(records.header.title)}: ${counted(records.claims.length, "claim")} written to ${folder}\n`,
    );
}
