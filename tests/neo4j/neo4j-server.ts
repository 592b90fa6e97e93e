import { env } from "node:process";
import { afterAll, beforeAll, beforeEach, describe, inject, type TestContext } from "vitest";
import RELEASES from "../../scripts/neo4j/releases.json" with { type: "json" };
import { type Connection, connect, connectionFrom } from "../../src/neo4j/connect.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { sized } from "../sized.ts";
import type { SharedServer } from "./shared-servers.ts";

/** What a test starts for itself alone. Where it cannot be had the test fails in CI, and elsewhere is skipped and says why. */
export const startedFor = <Started>(
  { skip }: Pick<TestContext, "skip">,
  starting: Promise<Started>,
): Promise<Started> =>
  starting.catch((error: Error) => {
    if (env.CI) throw error;
    return skip(error.message);
  });

/** What a test asks of its server. */
export interface ServerUnderTest {
  readonly connection: () => Connection;
  readonly database: () => Database;
  /** How often a property is tried: on a release that is not the newest once, but in the long form as often as on that. */
  readonly runs: (usual: number, long: number) => number;
  /** Of rows that are alike those that are tried: on a release that is not the newest the first, but in the long form all. */
  readonly tried: <Row>(rows: readonly Row[]) => readonly Row[];
}

const VERSIONS: readonly string[] = env.NEO4J_URI ? ["at NEO4J_URI"] : RELEASES.map(({ version }) => version);

/** The server of a release that all files share; whoever asks first waits for its start. */
async function shared(version: string): Promise<Connection> {
  if (env.NEO4J_URI) return connectionFrom(env);
  const answer: SharedServer = await (await fetch(inject("neo4jServers") + version)).json();
  if ("error" in answer) throw new Error(answer.error);
  return answer;
}

/**
 * Runs tests against a real server of every release; or against the one at NEO4J_URI, in cases of their own alone.
 * Where none can be had they fail in CI, and elsewhere say that they were skipped and why; the quick suite starts none.
 */
export function describeOnNeo4j(name: string, tests: (server: ServerUnderTest) => void): void {
  // A server that has just started plans every query for the first time.
  describe.each(VERSIONS)(`${name}, on Neo4j %s`, { timeout: 120_000 }, (version) => {
    let running: Connection | undefined;
    let database: Database | undefined;
    let why = "";
    beforeAll(async () => {
      if (env.SAYSWHO_QUICK) {
        why = "the quick suite starts no servers";
        return;
      }
      try {
        running = await shared(version);
      } catch (error) {
        if (env.CI) throw error;
        why = `there is no server to try it on: ${(error as Error).message}`;
        console.warn(`Skipped: ${why}`);
        return;
      }
      database = await connect(running);
    }, 180_000);
    beforeEach((test) => test.skip(why !== "", why));
    afterAll(() => database?.close());
    const isNewest = version === VERSIONS.at(-1);
    const runs = (usual: number, long: number) => sized(isNewest ? usual : 1, { long });
    const tried = <Row>(rows: readonly Row[]) => sized(isNewest ? rows : rows.slice(0, 1), { long: rows });
    tests({ connection: () => there(running), database: () => there(database), runs, tried });
  });
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("there is no server");
  return value;
}
