import { expect, test } from "vitest";
import { check } from "../../../src/cli/commands/check.ts";
import { takenBy } from "../taken-by.ts";

test("check takes these words, and scripts rely on them", () => {
  expect(takenBy(check)).toEqual(["<case>", "--json", "--fresh"]);
});
