import { expect, test } from "vitest";
import { withoutActors } from "../../../src/cli/commands/without.ts";
import { takenBy } from "../taken-by.ts";

test("without takes these words, and scripts rely on them", () => {
  expect(takenBy(withoutActors)).toEqual([
    "<case>",
    "<actor...>",
    "--with-spokesmen",
    "--json",
    "--as-known-on <date>",
    "--clock <clock>",
    "--overlap <how>",
  ]);
});
