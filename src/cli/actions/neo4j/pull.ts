import { access, mkdir, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { formatCaseInPieces } from "../../../case-file/format-case.ts";
import { readCaseFiles } from "../../../case-file/on-disk/read-case-files.ts";
import { writeTogether } from "../../../case-file/on-disk/write-together.ts";
import { recordFiles } from "../../../case-file/record-files.ts";
import type { CaseRecords } from "../../../model/case.ts";
import { pullCase } from "../../../neo4j/pull-case.ts";
import { jsonLine } from "../../command.ts";
import { CommandFailure } from "../../command-failure.ts";
import { issueLines } from "../../issue-lines.ts";
import type { DatabaseOptions } from "../../options/database-options.ts";
import { outputAt } from "../../output/output-at.ts";
import type { Terminal } from "../../terminal.ts";
import { counted, printable } from "../../terminal.ts";
import { withDatabase } from "../../with-database.ts";
import { withoutEndingSlash } from "../../write-report.ts";

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

  await withDatabase(from, options, async (database) => {
    const pulled = await pullCase(database, id, query);
    if (!pulled.ok) {
      const lines = issueLines(pulled.issues, terminal);
      throw new CommandFailure(1, `${lines}\nWhat the database holds does not check, so nothing was written.`);
    }
    const { records } = pulled;
    await writeOver(folder, records);
    if (json) terminal.out(jsonLine({ case: records.header.id, folder, claims: records.claims.length }));
    else
      terminal.out(
        `${printable(records.header.title)}: ${counted(records.claims.length, "claim")} written to ${folder}\n`,
      );
  });
}

/** What is there of another case, or of this one laid out otherwise, goes; texts stay. */
async function writeOver(folder: string, records: CaseRecords): Promise<void> {
  const { folder: read = { files: new Map<string, string>(), texts: new Map<string, string>() } } =
    await readCaseFiles(folder);
  const form = records.claims.length > MOST_IN_YAML ? "jsonl" : "yaml";
  const files = [...formatCaseInPieces(records, form)].map(({ name, chunks }) => {
    const isUnread = name.startsWith("schema/");
    const before = read.files.get(name) ?? read.texts.get(name);
    return { path: name, before, after: chunks, ...(isUnread && { isUnread: true as const }) };
  });
  const stays = new Set(files.map(({ path }) => path));
  const gone = recordFiles(read)
    .filter((path) => !stays.has(path))
    .map((path) => ({ path, before: read.files.get(path) ?? read.texts.get(path), after: undefined }));
  const made = await mkdir(folder, { recursive: true });
  const written = await writeTogether(folder, [...files, ...gone]).catch(async (error) => {
    if (made !== undefined) await rmdir(folder).catch(() => undefined);
    throw error;
  });
  if (!written.ok)
    throw new CommandFailure(2, `The files of ${folder} changed while this was going on; nothing was written.`);
}
