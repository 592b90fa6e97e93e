import { expect, test } from "vitest";
import { publish } from "../../../src/cli/commands/publish.ts";
import { takenBy } from "../taken-by.ts";

test("publish takes these words, and scripts rely on them", () => {
  expect(takenBy(publish)).toEqual([
    "<case>",
    "-o, --output <file>, always",
    "--without-texts",
    "--redact",
    "--force",
    "--json",
    "--include <what>",
    "--recorded-by",
  ]);
});
