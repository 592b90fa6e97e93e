import { access } from "node:fs/promises";
import { join } from "node:path";
import { writeCaseFolder } from "../../case-file/on-disk/write-case-folder.ts";
import { pullCase } from "../../neo4j/pull-case.ts";
import { jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { issueLines } from "../issue-lines.ts";
import type { DatabaseOptions } from "../options/database-options.ts";
import type { Terminal } from "../terminal.ts";
import { counted, onOneLine } from "../terminal.ts";
import { withDatabase } from "../with-database.ts";

/** What a command line says for `pull`. */
export interface PullOptions extends DatabaseOptions {
  readonly from?: string;
  readonly id: string;
  readonly query?: string;
  readonly overwrite?: boolean;
  readonly json?: boolean;
}

/** Cases of more claims than this are written as JSON Lines, which machines read faster than people read YAML. */
const MOST_IN_YAML = 2_000;

/** Writes the folder of a case that is in a database. */
export async function pullFolder(
  folder: string,
  { from, id, query, overwrite, json, ...options }: PullOptions,
  terminal: Terminal,
): Promise<void> {
  const isThere = await access(join(folder, "case.yaml")).then(
    () => true,
    () => false,
  );
  if (isThere && !overwrite)
    throw new CommandFailure(2, `${folder} holds a case already; name another folder, or say --overwrite.`);

  await withDatabase(from, options, async (database) => {
    const pulled = await pullCase(database, id, query);
    if (!pulled.ok) {
      const lines = issueLines(pulled.issues, terminal);
      throw new CommandFailure(1, `${lines}\nWhat the database holds does not check, so nothing was written.`);
    }
    const { records } = pulled;
    await writeCaseFolder(folder, records, records.claims.length > MOST_IN_YAML ? "jsonl" : "yaml");
    if (json) terminal.out(jsonLine({ case: records.header.id, folder, claims: records.claims.length }));
    else
      terminal.out(
        `${onOneLine(records.header.title)}: ${counted(records.claims.length, "claim")} written to ${folder}\n`,
      );
  });
}
