import { expect } from "vitest";
import { DATABASE_SCHEMA } from "../../src/formats/neo4j/database-schema.ts";
import { type Connection, connect } from "../../src/neo4j/connect.ts";
import { makeSchema } from "../../src/neo4j/make-schema.ts";
import { missingSchema } from "../../src/neo4j/missing-schema.ts";

const AT_ONCE = 6;
const ROUNDS = 3;

/** Several make a database ready at the same moment, again and again from nothing; it is ready each time. */
export async function madeReadyAtOnce(connection: Connection): Promise<void> {
  const databases = await Promise.all(Array.from({ length: AT_ONCE }, () => connect(connection)));
  const [database] = databases;
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const { name, text } of DATABASE_SCHEMA) {
        const kind = text.includes("CONSTRAINT") ? "CONSTRAINT" : "INDEX";
        await database?.write([{ text: `DROP ${kind} ${name} IF EXISTS`, parameters: {} }]);
      }
      await Promise.all(databases.map((one) => makeSchema(one)));
      expect(database && (await missingSchema(database))).toEqual([]);
    }
  } finally {
    await Promise.all(databases.map((one) => one.close()));
  }
}
