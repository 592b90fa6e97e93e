import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";
import type { Connection } from "../../src/neo4j/connect.ts";
import { type RunningServer, startNeo4j } from "./start-neo4j.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where a worker asks for the server of a release. */
    readonly neo4jServers: string;
  }
}

/** What a worker is told of a server: how to connect, or why there is none. */
export type SharedServer = Connection | { readonly error: string };

/** A server with a limit, as those of others have one: what is too large for one transaction must go in several. */
const WORDS = ["--short-lived", "--setting", "db.memory.transaction.max=32m"];

/** With its schema, so that no test waits for another to make it. */
async function startWithSchema(version: string): Promise<RunningServer> {
  const server = await startNeo4j(version, ...WORDS);
  const [{ connect }, { makeIndexes }] = await Promise.all([
    import("../../src/neo4j/connect.ts"),
    import("./make-indexes.ts"),
  ]);
  const database = await connect(server);
  await makeIndexes(database);
  await database.close();
  return server;
}

/**
 * Starting a server takes seconds, so there is one of each release for all files of all workers: the first who asks
 * for it starts it, and all end with the run.
 */
export default async function shareServers({ provide }: TestProject): Promise<() => Promise<void>> {
  const started = new Map<string, Promise<RunningServer>>();
  const startedOnce = (version: string) => {
    const server = started.get(version) ?? startWithSchema(version);
    started.set(version, server);
    return server;
  };

  // Whoever listens on this machine's loopback must not be given a password for the asking.
  const path = `/${randomUUID()}/`;
  const desk = createServer(async ({ url = "" }, response) => {
    if (!url.startsWith(path)) return void response.writeHead(404).end();
    const answer: SharedServer = await startedOnce(url.slice(path.length)).then(
      ({ uri, username, password }) => ({ uri, username, password }),
      (error: Error) => ({ error: error.message }),
    );
    response.end(JSON.stringify(answer));
  });
  // A start may have to fetch the server first.
  desk.requestTimeout = 0;
  desk.listen(0, "127.0.0.1");
  await once(desk, "listening");
  const { port } = desk.address() as AddressInfo;
  provide("neo4jServers", `http://127.0.0.1:${port}${path}`);

  return async () => {
    desk.close();
    await Promise.all([...started.values()].map((server) => server.then(({ stop }) => stop()).catch(() => {})));
  };
}
