import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeFileWhole } from "../../src/case-file/write-file-whole.ts";
import { DATABASE_SCHEMA } from "../../src/formats/neo4j/database-schema.ts";
import { neo4jAdmin } from "../../src/formats/neo4j/neo4j-admin.ts";
import { connect } from "../../src/neo4j/connect.ts";
import type { Database } from "../../src/neo4j/database.ts";
import type { ClaimTable } from "../../src/table/claim-table.ts";
import { startNeo4j } from "./neo4j-server.ts";

/** A server of a test's own that holds one case, brought in by the offline importer as its command says. */
export interface ImportedCase {
  readonly database: Database;
  stop(): Promise<void>;
}

/** Writes a case's tables, imports them and starts a server on them; the indexes are not there yet. */
export async function importCase(
  version: string,
  table: ClaimTable,
  ...words: readonly string[]
): Promise<ImportedCase> {
  const folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  try {
    for (const { suffix, chunks } of neo4jAdmin.write(table))
      await writeFileWhole(join(folder, `case${suffix || ".csv"}`), chunks);
    const importing = [
      "--array-delimiter=U+001F",
      "--multiline-fields=true",
      "--max-off-heap-memory=2G",
      `--nodes=${join(folder, "case.nodes.csv")}`,
      `--relationships=${join(folder, "case.csv")}`,
      `--relationships=${join(folder, "case.links.csv")}`,
    ];
    const server = await startNeo4j(version, ...words, ...importing.map((word) => `--import=${word}`));
    const database = await connect(server);
    return {
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

/** Makes the constraints and indexes, as NAME.after.cypher does. */
export async function makeIndexes(database: Database): Promise<void> {
  for (const { text } of DATABASE_SCHEMA) await database.write([{ text, parameters: {} }]);
  await database.read({ text: "CALL db.awaitIndexes(1800)", parameters: {} }, 1_800_000);
}
