import { expect, test } from "vitest";
import { mcp } from "../../../../src/cli/commands/assistant/mcp.ts";
import { takenBy } from "../../taken-by.ts";

test("mcp takes these words, and clients' settings rely on them", () => {
  expect(takenBy(mcp)).toEqual(["<case>", "--share <source...>", "--redact", "--json"]);
});
