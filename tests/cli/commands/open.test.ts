import { expect, test } from "vitest";
import { open } from "../../../src/cli/commands/open.ts";
import { takenBy } from "../taken-by.ts";

test("open takes these words, and scripts rely on them", () => {
  expect(takenBy(open)).toEqual([
    "<case>",
    "--id <case>",
    "--database <name>",
    "--start <entity>",
    "--port <n>",
    "--stop-after <seconds>",
    "--json",
  ]);
});
