/** @module-tag slow */
import { Client } from "@modelcontextprotocol/client";
import { InMemoryTransport } from "@modelcontextprotocol/server";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { beginAssistant } from "../../src/assistant/begin-assistant.ts";
import type { FollowedCase } from "../../src/assistant/follow-case.ts";
import type { SharedCase } from "../../src/assistant/share-case.ts";
import { toolsFor } from "../../src/assistant/tools.ts";
import type { Proposer } from "../../src/edit/on-disk/propose.ts";
import { proposal } from "../edit/proposals/beside-seed.ts";
import { sharedSeed, still } from "./asked.ts";

const nobody: Proposer = async (_, proposed) => ({
  answers: proposed.map(() => ({ taken: false, reasons: [] }) as const),
  laid: undefined,
});

async function connected(shared: SharedCase, propose: Proposer | "none" = nobody, trouble?: string): Promise<Client> {
  const followed: FollowedCase =
    trouble === undefined ? still(shared) : { ...still(shared), now: async () => ({ ok: false, trouble }) };
  const server = beginAssistant({
    followed,
    first: shared,
    propose: propose === "none" ? undefined : propose,
    version: "0.0.0",
  });
  const [here, there] = InMemoryTransport.createLinkedPair();
  await server.connect(there);
  const client = new Client({ name: "a client", version: "1" });
  await client.connect(here);
  return client;
}

const shared = await sharedSeed();
const client = await connected(shared);

/** One sound question for each tool. */
const QUESTIONS: Readonly<Record<string, Record<string, unknown>>> = {
  find: { words: "Kesrin" },
  show: { entity: "anton-kesrin" },
  claims_of: { entity: "evenlamp", limit: 3 },
  link: { one: "quaymens-union", other: "vane-light" },
  trace: { claim: "kesrin-union-cut-cable" },
  lines: { between: ["quaymens-union", "vane-light"] },
  paths: { one: "harbour-ministry", other: "orrin-trust" },
  without: { actors: ["anton-kesrin"] },
  contradictions: {},
  replies: {},
  sources: {},
  passages: { source: "union-speech" },
  changed_since: {},
  propose_claims: { by: "a model 1", proposals: [proposal()] },
};

test("every tool is offered with schemas that are valid, and hints that are true", { tags: ["slow"] }, async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(toolsFor(nobody).map(({ name }) => name));
  expect(Object.keys(QUESTIONS)).toEqual(tools.map(({ name }) => name));
  for (const { name, inputSchema, outputSchema, annotations } of tools) {
    const ajv = new Ajv2020({ strict: false });
    expect(() => ajv.compile(inputSchema as object)).not.toThrow();
    expect(() => ajv.compile((outputSchema as object | undefined) ?? { type: "nothing" })).not.toThrow();
    expect(annotations).toMatchObject({
      readOnlyHint: name !== "propose_claims",
      destructiveHint: false,
      idempotentHint: true,
      openWorldHint: false,
    });
  }
});

test.each(Object.entries(QUESTIONS))("%s answers in words and in data of its schema", async (name, given) => {
  const { tools } = await client.listTools();
  const schema = tools.find((tool) => tool.name === name)?.outputSchema;
  const answer = await client.callTool({ name, arguments: given });
  expect(answer.isError ?? false).toBe(false);
  expect(answer.content).toMatchObject([{ type: "text", text: expect.stringMatching(/\w{3}/) }]);
  const isOfSchema = new Ajv2020({ strict: false }).compile((schema as object | undefined) ?? {});
  expect(isOfSchema(answer.structuredContent), JSON.stringify(isOfSchema.errors)).toBe(true);
});

describe("what is asked wrongly", () => {
  test("is told so that it can be asked again", async () => {
    for (const [name, given] of [
      ["show", { entity: "nobody of that name" }],
      ["show", { entity: 3 }],
      ["trace", {}],
      ["lines", { claim: "x", between: ["a", "b"] }],
      ["passages", { source: "../../etc/passwd" }],
      ["find", { words: "x", cypher: "MATCH (n) RETURN n" }],
    ] as const) {
      const answer = await client.callTool({ name, arguments: { ...given } });
      expect(answer.isError, name).toBe(true);
      expect(JSON.stringify(answer.content)).not.toMatch(/\bat .*\.ts:\d+/);
    }
  });

  test("of the protocol is an error of the protocol", async () => {
    await expect(client.callTool({ name: "accept", arguments: {} })).rejects.toMatchObject({ code: -32602 });
    await expect(client.readResource({ uri: "sayswho://claim/none" })).rejects.toMatchObject({ code: -32602 });
    await expect(client.readResource({ uri: "file:///etc/passwd" })).rejects.toMatchObject({ code: -32602 });
    await expect(client.getPrompt({ name: "none" })).rejects.toMatchObject({ code: -32602 });
    await expect(client.getPrompt({ name: "code_source", arguments: { source: "none" } })).rejects.toMatchObject({
      code: -32602,
    });
  });
});

test("case, guide, claims and texts are resources; what may not leave is none", async () => {
  const { resources } = await client.listResources();
  expect(resources.map(({ uri }) => uri)).toEqual(
    expect.arrayContaining(["sayswho://case", "sayswho://guide", "sayswho://source/union-speech/text"]),
  );
  for (const { uri } of resources) expect((await client.readResource({ uri })).contents).toHaveLength(1);
  expect((await client.listResourceTemplates()).resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
    "sayswho://claim/{id}",
    "sayswho://source/{id}/text",
  ]);
  await expect(client.readResource({ uri: "sayswho://source/watch-conversation/text" })).rejects.toThrow(/not found/);
});

test("the prompts are for coding a source and checking a paragraph", async () => {
  expect((await client.listPrompts()).prompts.map(({ name }) => name)).toEqual(["code_source", "check_paragraph"]);
  const { messages } = await client.getPrompt({ name: "check_paragraph", arguments: { paragraph: "Kesrin did it." } });
  expect(JSON.stringify(messages)).toContain("Untrusted material");
});

test("redacted, nothing can be proposed, and neither a tool nor a prompt offers it", async () => {
  const redacted = await connected(await sharedSeed({ redact: true }), "none");
  expect((await redacted.listTools()).tools.map(({ name }) => name)).not.toContain("propose_claims");
  expect((await redacted.listPrompts()).prompts.map(({ name }) => name)).toEqual(["check_paragraph"]);
  const everything = await Promise.all(
    Object.entries(QUESTIONS)
      .filter(([name]) => !["propose_claims", "passages"].includes(name))
      .map(([name, given]) => redacted.callTool({ name, arguments: given })),
  );
  expect(JSON.stringify(everything)).not.toContain("Corvane");
});

test("while the files do not check whoever asks is told so, and nothing of the case", async () => {
  const troubled = await connected(shared, nobody, "The files do not check.");
  for (const [name, given] of Object.entries(QUESTIONS))
    expect(await troubled.callTool({ name, arguments: given }), name).toMatchObject({
      isError: true,
      content: [{ text: "The files do not check." }],
    });
  await expect(troubled.readResource({ uri: "sayswho://source/union-speech/text" })).rejects.toThrow(/do not check/);
  await expect(troubled.listResources()).rejects.toThrow(/do not check/);
  await expect(troubled.getPrompt({ name: "code_source", arguments: { source: "union-speech" } })).rejects.toThrow(
    /do not check/,
  );
});

test("nothing of what may not leave is in any answer", async () => {
  const told = JSON.stringify([
    ...(await Promise.all(
      Object.entries(QUESTIONS).map(([name, given]) => client.callTool({ name, arguments: given })),
    )),
    client.getInstructions(),
  ]);
  for (const word of ["watch-conversation", "registry-note", "registry-clerk", "unsafe"])
    expect(told).not.toContain(word);
});
