import { expect, test } from "vitest";
import { bottlenecks } from "../../../src/cli/commands/bottlenecks.ts";
import { takenBy } from "../taken-by.ts";

test("bottlenecks takes these words, and scripts rely on them", () => {
  expect(takenBy(bottlenecks)).toEqual([
    "<case>",
    "--json",
    "--as-known-on <date>",
    "--clock <clock>",
    "--overlap <how>",
  ]);
});
