import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { READING_TOOLS, toolsFor } from "../../src/assistant/tools.ts";
import type { Proposer } from "../../src/edit/on-disk/propose.ts";

const nobody: Proposer = async () => ({ answers: [], laid: undefined });
const all = toolsFor(nobody);

test("every file of tools is in the list, under its own name", () => {
  const files = readdirSync(new URL("../../src/assistant/tools/", import.meta.url)).map((file) =>
    file.replace(/\.ts$/, "").replaceAll("-", "_"),
  );
  expect(all.map(({ name }) => name).sort()).toEqual(files.sort());
});

test("one tool writes, and it only proposes; no tool accepts, asks in a language of queries, or reads files", () => {
  expect(all.filter(({ writes }) => writes).map(({ name }) => name)).toEqual(["propose_claims"]);
  for (const { name } of all) expect(name).not.toMatch(/accept|decide|delete|write|query|sql|cypher|file|export|path$/);
  expect(toolsFor(undefined)).toEqual(READING_TOOLS);
});

test("every tool says what it is for, and takes nothing that it does not name", () => {
  for (const { title, description, input } of all) {
    expect(title.length).toBeGreaterThan(5);
    expect(description.length).toBeGreaterThan(40);
    expect(input.safeParse({ somethingElse: 1 }).success).toBe(false);
    for (const field of Object.values(input.shape)) expect(field.description, title).toBeDefined();
  }
});
