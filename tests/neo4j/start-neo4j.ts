import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Connection } from "../../src/neo4j/connect.ts";

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
