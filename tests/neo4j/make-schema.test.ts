import { env } from "node:process";
import { describe, expect, test } from "vitest";
import RELEASES from "../../scripts/neo4j/releases.json" with { type: "json" };
import { DATABASE_SCHEMA } from "../../src/formats/neo4j/database-schema.ts";
import { connect } from "../../src/neo4j/connect.ts";
import { makeSchema } from "../../src/neo4j/make-schema.ts";
import { missingSchema } from "../../src/neo4j/missing-schema.ts";
import { sized } from "../sized.ts";
import { startedFor } from "./neo4j-server.ts";
import { startNeo4j } from "./start-neo4j.ts";

const VERSIONS = RELEASES.map(({ version }) => version);
const AT_ONCE = 6;
const ROUNDS = 3;

describe.skipIf(env.NEO4J_URI || env.SAYSWHO_QUICK)("a database that nobody has pushed to", () => {
  test.for(sized(VERSIONS.slice(-1), { long: VERSIONS }))(
    "is made ready once by several who come at once, on Neo4j %s",
    { timeout: 180_000 },
    async (version, context) => {
      const server = await startedFor(context, startNeo4j(version, "--short-lived"));
      const databases = await Promise.all(Array.from({ length: AT_ONCE }, () => connect(server)));
      const [database] = databases;
      try {
        for (let round = 0; round < ROUNDS; round++) {
          await Promise.all(databases.map((one) => makeSchema(one)));
          expect(database && (await missingSchema(database))).toEqual([]);
          for (const { name, text } of DATABASE_SCHEMA) {
            const kind = text.includes("CONSTRAINT") ? "CONSTRAINT" : "INDEX";
            await database?.write([{ text: `DROP ${kind} ${name}`, parameters: {} }]);
          }
        }
      } finally {
        await Promise.all(databases.map((one) => one.close()));
        await server.stop();
      }
    },
  );
});
