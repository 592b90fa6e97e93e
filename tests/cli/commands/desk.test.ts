import { expect, test } from "vitest";
import { desk } from "../../../src/cli/commands/desk.ts";
import { takenBy } from "../taken-by.ts";

test("desk takes these words, and scripts rely on them", () => {
  expect(takenBy(desk)).toEqual([
    "<case>",
    "--by <name>",
    "--look-first",
    "--port <n>",
    "--stop-after <seconds>",
    "--json",
  ]);
});
