import { expect, test } from "vitest";
import { circular } from "../../../src/cli/commands/circular.ts";
import { takenBy } from "../taken-by.ts";

test("circular takes these words, and scripts rely on them", () => {
  expect(takenBy(circular)).toEqual(["<case>", "--json", "--as-known-on <date>", "--clock <clock>", "--overlap <how>"]);
});
