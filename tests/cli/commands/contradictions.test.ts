import { expect, test } from "vitest";
import { contradictions } from "../../../src/cli/commands/contradictions.ts";
import { takenBy } from "../taken-by.ts";

test("contradictions takes these words, and scripts rely on them", () => {
  expect(takenBy(contradictions)).toEqual([
    "<case>",
    "--json",
    "--as-known-on <date>",
    "--clock <clock>",
    "--overlap <how>",
  ]);
});
