import { expect, test } from "vitest";
import { drafts } from "../../../src/cli/commands/drafts.ts";
import { takenBy } from "../taken-by.ts";

test("drafts takes these words, and scripts rely on them", () => {
  expect(takenBy(drafts)).toEqual([
    "<case>",
    "[action]",
    "[ids...]",
    "--by <name>",
    "--why <words>",
    "--set <what=value...>",
    "--with <entity>",
    "--only <which>",
    "--json",
  ]);
});
