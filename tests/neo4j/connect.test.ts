import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";
import { describe, expect, test } from "vitest";
import RELEASES from "../../scripts/neo4j/releases.json" with { type: "json" };
import { connect, connectionFrom } from "../../src/neo4j/connect.ts";
import { pushCase } from "../../src/neo4j/push-case.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";
import { describeOnNeo4j, startedFor } from "./neo4j-server.ts";
import { startNeo4j } from "./start-neo4j.ts";

describe("the connection that the environment names", () => {
  test("is the one of its four variables", () => {
    const all = { NEO4J_URI: "neo4j://a", NEO4J_USERNAME: "u", NEO4J_PASSWORD: "p", NEO4J_DATABASE: "d" };
    expect(connectionFrom(all)).toEqual({ uri: "neo4j://a", username: "u", password: "p", database: "d" });
  });

  test("gives way to an address and a database that were named", () => {
    const named = { uri: "bolt://b", database: "e" };
    expect(connectionFrom({ NEO4J_URI: "neo4j://a", NEO4J_DATABASE: "d" }, named)).toEqual(named);
  });

  test("is missed where there is none", () => {
    expect(() => connectionFrom({})).toThrow(/NEO4J_URI/);
  });
});

describe("an address", () => {
  test.each(["http://localhost:7474", "localhost:7687", "", "file:///etc/passwd"])(
    "%j is none of a database",
    async (uri) => {
      await expect(connect({ uri })).rejects.toMatchObject({ code: "database-address" });
    },
  );

  test("with a password in it is refused, and not repeated", async () => {
    const refused = await connect({ uri: "neo4j://me:s3cret@localhost" }).catch((error) => error);
    expect(refused.code).toBe("database-address");
    expect(String(refused.stack)).not.toContain("s3cret");
  });

  test("where nothing listens is said to be down", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : 0;
    await new Promise((resolve) => server.close(resolve));
    await expect(connect({ uri: `bolt://127.0.0.1:${port}` })).rejects.toMatchObject({ code: "database-down" });
  });
});

describeOnNeo4j("connecting", ({ connection }) => {
  test("with a wrong password is refused, and the password is not repeated", async () => {
    const refused = await connect({ ...connection(), password: "wr0ng-password" }).catch((error) => error);
    expect(refused).toMatchObject({ code: "database-refused" });
    expect(refused.message).toMatch(/NEO4J_PASSWORD/);
    expect(refused.message).not.toContain("wr0ng-password");
  });

  test("to a database that is not there says so", async () => {
    const missing = await connect({ ...connection(), database: "nowhere" }).catch((error) => error);
    expect(missing).toMatchObject({ code: "database-missing" });
  });
});

// It wants a server of its own; what the server's answer means is known to tests/neo4j/database-trouble.test.ts.
describe.runIf(env.SAYSWHO_LONG && !env.NEO4J_URI)("a database that may only be read", () => {
  const versions = RELEASES.map(({ version }) => version);
  test.for(versions)("on Neo4j %s says so when it is pushed to", { timeout: 120_000 }, async (version, context) => {
    // One that is read-only from its first day is never made, so this one is filled before.
    const folder = await mkdtemp(join(tmpdir(), "sayswho-"));
    const nodes = join(folder, "nodes.csv");
    await writeFile(nodes, "key:ID,:LABEL\nx,Entity\n");
    const words = [
      "--short-lived",
      "--setting",
      "server.databases.default_to_read_only=true",
      `--import=--nodes=${nodes}`,
    ];
    const server = await startedFor(context, startNeo4j(version, ...words));
    const database = await connect(server);
    try {
      const push = pushCase(database, buildTable(sampleCase().records));
      await expect(push).rejects.toMatchObject({ code: "database-read-only" });
    } finally {
      await database.close();
      await server.stop();
      await rm(folder, { recursive: true });
    }
  });
});
