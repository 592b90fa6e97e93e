import { DATABASE_SCHEMA } from "../../src/formats/neo4j/database-schema.ts";
import type { Database } from "../../src/neo4j/database.ts";

/** Makes the constraints and indexes, as NAME.after.cypher does. */
export async function makeIndexes(database: Database): Promise<void> {
  for (const { text } of DATABASE_SCHEMA) await database.write([{ text, parameters: {} }]);
  await database.read({ text: "CALL db.awaitIndexes(1800)", parameters: {} }, 1_800_000);
}
