import { expect, test } from "vitest";
import { exportCase } from "../../../src/cli/commands/export.ts";
import { takenBy } from "../taken-by.ts";

test("export takes these words, and scripts rely on them", () => {
  expect(takenBy(exportCase)).toEqual([
    "<case>",
    "--to <format>, always",
    "-o, --output <file>",
    "--excel",
    "--redact",
    "--force",
    "--json",
    "--include <what>",
    "--recorded-by",
  ]);
});
