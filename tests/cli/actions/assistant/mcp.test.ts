/** @module-tag slow */

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { assistantClient, assistantProgram } from "../../../assistant-program.ts";
import { proposal } from "../../../edit/proposals/beside-seed.ts";
import { copySeed } from "../../../seed-copy.ts";
import { runCommand } from "../../run-command.ts";

let folder = "";
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "sayswho-mcp-")), "case");
  await copySeed(folder);
});
afterAll(() => rm(join(folder, ".."), { recursive: true, force: true }));

const fresh = { predicate: "member-of", attribution: [{ by: "unattributed", mode: "says" }] };

describe("over standard input and output", () => {
  test("a client of the protocol's own kit reads, proposes, is told what is wrong, and goes away", async () => {
    const before = await hashesOf(folder);
    const { client, transport, said } = await assistantClient(folder);
    expect(said()).toContain("An assistant may read 74 claims, each an allegation");
    expect(said()).toContain("1 × source (confidential)");
    expect(client.getServerVersion()?.name).toBe("sayswho");

    const found = await client.callTool({ name: "find", arguments: { words: "Kesrin" } });
    expect(found.content).toMatchObject([{ text: expect.stringContaining("anton-kesrin") }]);
    const proposed = await client.callTool({
      name: "propose_claims",
      arguments: { by: "a model 1", proposals: [proposal(fresh), proposal({ ...fresh, object: "nobody" })] },
    });
    expect(proposed.structuredContent).toMatchObject({ taken: 1, refused: 1 });
    await expect(client.callTool({ name: "accept", arguments: {} })).rejects.toMatchObject({ code: -32602 });

    const { pid } = transport;
    await client.close();
    await expect.poll(() => isRunning(pid ?? 0), { timeout: 10_000 }).toBe(false);
    expect(await hashesOf(folder)).toEqual(before);
    expect((await runCommand("drafts", folder)).out).toContain("1 draft waits, 1 of them ready");
    expect((await runCommand("claims", folder, "--json")).out).not.toContain("member-of");
  }, 60_000);

  test("what is cancelled is not answered and lays nothing, and the next question is", async () => {
    const { client } = await assistantClient(folder);
    const asking = new AbortController();
    const answer = client.callTool(
      {
        name: "propose_claims",
        arguments: { by: "a model 2", proposals: [proposal({ ...fresh, polarity: "denies" })] },
      },
      { signal: asking.signal },
    );
    asking.abort("no more");
    await expect(answer).rejects.toThrow();
    expect((await client.callTool({ name: "changed_since", arguments: {} })).isError ?? false).toBe(false);
    expect(await readdir(join(folder, "drafts"))).not.toContain("a-model-2.jsonl");
    await client.close();
  }, 60_000);

  test("it follows the files of the case", async () => {
    const { client } = await assistantClient(folder);
    const path = join(folder, "case.yaml");
    const text = await readFile(path, "utf8");
    await writeFile(path, text.replace("Who put out Vane Light", "Who put it out"));
    const { contents } = await client.readResource({ uri: "sayswho://case" });
    expect(JSON.stringify(contents)).toContain("Who put it out");
    await writeFile(path, text);
    await client.close();
  }, 60_000);

  test("lines that are no protocol end nothing, and a client that only closes its end does", async () => {
    const { command, args } = assistantProgram(folder);
    const child = spawn(command, args, { stdio: ["pipe", "pipe", "pipe"] });
    let out = "";
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
    });
    const initialize = {
      ...{ jsonrpc: "2.0", id: 1, method: "initialize" },
      params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "x", version: "1" } },
    };
    child.stdin.write(`nonsense\n{"jsonrpc":"2.0"}\n${JSON.stringify(initialize)}\n`);
    await expect.poll(() => out, { timeout: 30_000 }).toContain('"serverInfo"');
    child.stdin.write(
      '{"jsonrpc":"2.0","method":"notifications/initialized"}\n{"jsonrpc":"2.0","id":2,"method":"no/such"}\n',
    );
    await expect.poll(() => out, { timeout: 30_000 }).toContain("-32601");
    for (const line of out.trim().split("\n")) expect(JSON.parse(line)).toMatchObject({ jsonrpc: "2.0" });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.stdin.end();
    expect(await ended).toBe(0);
  }, 60_000);
});

test("a restricted source goes where it is named, and that is said; what is not there or confidential is bad usage", async () => {
  const { client, said } = await assistantClient(folder, "--share", "watch-conversation");
  expect(said()).toContain("Shared by name: watch-conversation.");
  expect(JSON.stringify(await client.callTool({ name: "sources", arguments: { limit: 100 } }))).toContain(
    "watch-conversation",
  );
  await client.close();
  for (const source of ["registry-note", "no-such"])
    expect(await runCommand("mcp", folder, "--share", source)).toMatchObject({
      code: 2,
      err: expect.stringContaining(`There is no source "${source}" that could be shared`),
    });
}, 60_000);

test("without standard input there is nobody to answer", async () => {
  expect(await runCommand("mcp", folder)).toMatchObject({ code: 2, err: expect.stringContaining("standard input") });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function hashesOf(root: string): Promise<Record<string, string>> {
  const files = (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const hashes: [string, string][] = [];
  for (const entry of files) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(root, path);
    // What is put aside of a case is no part of it.
    if (name.startsWith("drafts") || name.startsWith(".sayswho")) continue;
    hashes.push([
      name,
      createHash("sha256")
        .update(await readFile(path))
        .digest("hex"),
    ]);
  }
  return Object.fromEntries(hashes.sort());
}
