import { spawn } from "node:child_process";
import { once } from "node:events";
import { env } from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, type TestContext } from "vitest";
import RELEASES from "../../scripts/neo4j/releases.json" with { type: "json" };
import { type Connection, connect } from "../../src/neo4j/connect.ts";
import type { Database } from "../../src/neo4j/database.ts";

const SCRIPT = fileURLToPath(new URL("../../scripts/neo4j.mjs", import.meta.url));

/** A server that runs for a test, and how to stop it. */
export interface RunningServer extends Connection {
  readonly username: string;
  readonly password: string;
  stop(): Promise<void>;
}

/** Starts a server of its own; it ends with this process, however that ends. Rejects with what is missing. */
export async function startNeo4j(version: string, ...words: readonly string[]): Promise<RunningServer> {
  const child = spawn(process.execPath, [SCRIPT, "--json", "--version", version, ...words], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [line] = await once(createInterface({ input: child.stdout }), "line");
  const { error, ...server } = JSON.parse(String(line));
  if (error !== undefined) throw new Error(error);

  const stop = async () => {
    const ended = once(child, "exit");
    child.stdin.end();
    await ended;
  };
  return { ...server, stop };
}

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
  readonly connection: () => RunningServer;
  readonly database: () => Database;
}

const VERSIONS: readonly string[] = env.NEO4J_URI ? ["at NEO4J_URI"] : RELEASES.map(({ version }) => version);

// Starting one takes seconds, so all files of a worker share it; it ends when the worker does.
const started = new Map<string, Promise<RunningServer>>();

function shared(version: string): Promise<RunningServer> {
  const known = started.get(version) ?? (env.NEO4J_URI ? Promise.resolve(theirs()) : startNeo4j(version));
  started.set(version, known);
  return known;
}

/**
 * Runs tests against a real server of every release; or against the one at NEO4J_URI, in cases of their own alone.
 * Where none can be had they fail in CI, and elsewhere say that they were skipped and why; the quick suite starts none.
 */
export function describeOnNeo4j(name: string, tests: (server: ServerUnderTest) => void): void {
  // A server that has just started plans every query for the first time.
  describe.each(VERSIONS)(`${name}, on Neo4j %s`, { timeout: 120_000 }, (version) => {
    let running: RunningServer | undefined;
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
    tests({ connection: () => there(running), database: () => there(database) });
  });
}

const theirs = (): RunningServer => ({
  uri: env.NEO4J_URI ?? "",
  username: env.NEO4J_USERNAME ?? "neo4j",
  password: env.NEO4J_PASSWORD ?? "",
  ...(env.NEO4J_DATABASE ? { database: env.NEO4J_DATABASE } : {}),
  stop: async () => {},
});

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("there is no server");
  return value;
}
