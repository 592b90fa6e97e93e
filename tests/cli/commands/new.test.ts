import { expect, test } from "vitest";
import { newCase } from "../../../src/cli/commands/new.ts";
import { takenBy } from "../taken-by.ts";

test("new takes these words, and scripts rely on them", () => {
  expect(takenBy(newCase)).toEqual([
    "<case>",
    "--title <words>, always",
    "--summary <words>",
    "--lang <tag>",
    "--json",
  ]);
});
