import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";

test("every file of commands is in the list", () => {
  expect(COMMANDS).toHaveLength(readdirSync(new URL("../../src/cli/commands/", import.meta.url)).length);
});
