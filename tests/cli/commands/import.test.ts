import { expect, test } from "vitest";
import { importCase } from "../../../src/cli/commands/import.ts";
import { takenBy } from "../taken-by.ts";

test("import takes these words, and scripts rely on them", () => {
  expect(takenBy(importCase)).toEqual([
    "<file>",
    "--from <format>, always",
    "-o, --output <case>",
    "--into <case>",
    "--as-claims",
    "--by <name>",
    "--text <source=file...>",
    "--map <file>",
    "--suggest",
    "--entities <files...>",
    "--source <title>",
    "--url <address>",
    "--published <date>",
    "--title <words>",
    "--json",
  ]);
});
