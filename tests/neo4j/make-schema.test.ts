import { env } from "node:process";
import { describe, test } from "vitest";
import RELEASES from "../../scripts/neo4j/releases.json" with { type: "json" };
import { madeReadyAtOnce } from "./made-ready-at-once.ts";
import { startedFor } from "./neo4j-server.ts";
import { startNeo4j } from "./start-neo4j.ts";

// In `npm test` it is tried on the server that tests/neo4j/offline-import.test.ts has, since nobody else may be there.
describe.runIf(env.SAYSWHO_LONG && !env.NEO4J_URI)("a database that nobody has pushed to", () => {
  test.for(RELEASES.map(({ version }) => version))(
    "is made ready once by several who come at once, on Neo4j %s",
    { timeout: 180_000 },
    async (version, context) => {
      const server = await startedFor(context, startNeo4j(version, "--short-lived"));
      await madeReadyAtOnce(server).finally(() => server.stop());
    },
  );
});
