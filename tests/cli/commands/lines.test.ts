import { expect, test } from "vitest";
import { lines } from "../../../src/cli/commands/lines.ts";
import { takenBy } from "../taken-by.ts";

test("lines takes these words, and scripts rely on them", () => {
  expect(takenBy(lines)).toEqual([
    "<case>",
    "--between <a> <b...>",
    "--claim <id>",
    "--trust <actor...>",
    "--merge <which>",
    "--disinterested",
    "--why",
    "--json",
    "--as-known-on <date>",
    "--clock <clock>",
    "--overlap <how>",
  ]);
});
