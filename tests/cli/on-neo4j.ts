import type { Connection } from "../../src/neo4j/connect.ts";
import { type Ran, runCommand } from "./run-command.ts";

/** Runs a command that finds its database where the environment says, as a person's shell would. */
export async function runOnNeo4j(server: Connection, ...words: readonly string[]): Promise<Ran> {
  const { uri, username, password, database } = server;
  const named = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database ?? "" };
  const before = Object.fromEntries(Object.keys(named).map((name) => [name, process.env[name] ?? ""]));
  Object.assign(process.env, named);
  try {
    return await runCommand(...words);
  } finally {
    Object.assign(process.env, before);
  }
}
