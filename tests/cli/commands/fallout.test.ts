import { expect, test } from "vitest";
import { fallout } from "../../../src/cli/commands/fallout.ts";
import { takenBy } from "../taken-by.ts";

test("fallout takes these words, and scripts rely on them", () => {
  expect(takenBy(fallout)).toEqual([
    "<case>",
    "[about]",
    "--trust <actor...>",
    "--json",
    "--as-known-on <date>",
    "--clock <clock>",
    "--overlap <how>",
  ]);
});
