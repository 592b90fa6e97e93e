import { DATABASE_SCHEMA } from "../formats/neo4j/database-schema.ts";
import type { Database } from "./database.ts";

/** The constraints and indexes that a database lacks: all of them where a case has only just been imported offline. */
export async function missingSchema(database: Database): Promise<(typeof DATABASE_SCHEMA)[number][]> {
  // Every constraint has an index of its name.
  const answers = await database.read({ text: "SHOW INDEXES YIELD name RETURN name", parameters: {} });
  const there = new Set(answers.map(({ name }) => name));
  return DATABASE_SCHEMA.filter(({ name }) => !there.has(name));
}
