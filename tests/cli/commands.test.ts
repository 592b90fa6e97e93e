import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";

const filesIn = (folder: string) =>
  readdirSync(new URL(`../../src/cli/${folder}/`, import.meta.url), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".ts"))
    .sort();

test("every file of commands is in the list", () => {
  expect(COMMANDS).toHaveLength(filesIn("commands").length);
});

test("every command has its action under the same name", () => {
  expect(filesIn("commands")).toEqual(filesIn("actions"));
});
