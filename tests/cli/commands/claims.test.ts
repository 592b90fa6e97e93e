import { expect, test } from "vitest";
import { claims } from "../../../src/cli/commands/claims.ts";
import { takenBy } from "../taken-by.ts";

test("claims takes these words, and scripts rely on them", () => {
  expect(takenBy(claims)).toEqual([
    "<case>",
    "--json",
    "--predicate <id>",
    "--family <family>",
    "--source <id>",
    "--polarity <polarity>",
    "--as-known-on <date>",
    "--clock <clock>",
    "--overlap <how>",
  ]);
});
