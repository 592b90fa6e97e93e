import { expect, test } from "vitest";
import { add } from "../../../src/cli/commands/add.ts";
import { takenBy } from "../taken-by.ts";

test("add takes these words, and scripts rely on them", () => {
  expect(takenBy(add)).toEqual([
    "<case>",
    "<files...>",
    "--id <id>",
    "--title <words>",
    "--publisher <entity>",
    "--author <entities...>",
    "--published <date>",
    "--url <address>",
    "--lang <tag>",
    "--genre <genre>",
    "--access <access>",
    "--derives-from <source>",
    "--how <derivation>",
    "--revision-of <source>",
    "--take-over",
    "--same-work-as <source>",
    "--keep-original",
    "--no-text",
    "--no-guesses",
    "--json",
  ]);
});
