import { expect, test } from "vitest";
import { sources } from "../../../src/cli/commands/sources.ts";
import { takenBy } from "../taken-by.ts";

test("sources takes these words, and scripts rely on them", () => {
  expect(takenBy(sources)).toEqual(["<case>", "--json"]);
});
