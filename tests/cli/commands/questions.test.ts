import { expect, test } from "vitest";
import { questions } from "../../../src/cli/commands/questions.ts";
import { takenBy } from "../taken-by.ts";

test("questions takes these words, and scripts rely on them", () => {
  expect(takenBy(questions)).toEqual([
    "<case>",
    "--trust <actor...>",
    "--json",
    "--as-known-on <date>",
    "--clock <clock>",
    "--overlap <how>",
  ]);
});
