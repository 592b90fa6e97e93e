import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What starts `sayswho mcp` as a process of its own, from the sources as they are. */
export const assistantProgram = (folder: string, ...words: readonly string[]) => ({
  command: process.execPath,
  args: [
    "--no-warnings",
    "--import",
    at("scripts/typescript-in-threads.mjs"),
    at("src/cli/main.ts"),
    "mcp",
    folder,
    ...words,
  ],
});

/** A client of the protocol's own kit that has started the program and talks to it, and what the program said beside. */
export async function assistantClient(
  folder: string,
  ...words: readonly string[]
): Promise<{ readonly client: Client; readonly transport: StdioClientTransport; said(): string }> {
  const transport = new StdioClientTransport({ ...assistantProgram(folder, ...words), stderr: "pipe" });
  let said = "";
  transport.stderr?.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const client = new Client({ name: "a client", version: "1" });
  await client.connect(transport);
  return { client, transport, said: () => said };
}
