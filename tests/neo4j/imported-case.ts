import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeFileWhole } from "../../src/case-file/on-disk/write-file-whole.ts";
import { neo4jAdmin } from "../../src/formats/neo4j/neo4j-admin.ts";
import { type Connection, connect } from "../../src/neo4j/connect.ts";
import type { Database } from "../../src/neo4j/database.ts";
import type { ClaimTable } from "../../src/table/claim-table.ts";
import { startNeo4j } from "./start-neo4j.ts";

/** A server of a test's own that holds cases, brought in by the offline importer as its command says. */
export interface ImportedCases {
  readonly connection: Connection;
  readonly database: Database;
  stop(): Promise<void>;
}

/** Writes the tables of cases, imports them and starts a server on them; the indexes are not there yet. */
export async function importCases(
  version: string,
  tables: readonly ClaimTable[],
  ...words: readonly string[]
): Promise<ImportedCases> {
  const folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  try {
    const importing = ["--array-delimiter=U+001F", "--multiline-fields=true", "--max-off-heap-memory=2G"];
    for (const [i, table] of tables.entries()) {
      const path = join(folder, `case-${i}`);
      for (const { suffix, chunks } of neo4jAdmin.write(table)) await writeFileWhole(path + (suffix || ".csv"), chunks);
      importing.push(`--nodes=${path}.nodes.csv`);
      importing.push(`--relationships=${path}.csv`, `--relationships=${path}.links.csv`);
    }
    const server = await startNeo4j(version, ...words, ...importing.map((word) => `--import=${word}`));
    const database = await connect(server);
    return {
      connection: server,
      database,
      async stop() {
        await database.close();
        await server.stop();
      },
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
