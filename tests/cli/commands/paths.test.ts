import { expect, test } from "vitest";
import { paths } from "../../../src/cli/commands/paths.ts";
import { takenBy } from "../taken-by.ts";

test("paths takes these words, and scripts rely on them", () => {
  expect(takenBy(paths)).toEqual([
    "<case>",
    "<a>",
    "<b>",
    "--k <n>",
    "--max-hops <n>",
    "--by <order>",
    "--trust <actor...>",
    "--json",
    "--as-known-on <date>",
    "--clock <clock>",
    "--overlap <how>",
  ]);
});
