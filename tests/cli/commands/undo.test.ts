import { expect, test } from "vitest";
import { undo } from "../../../src/cli/commands/undo.ts";
import { takenBy } from "../taken-by.ts";

test("undo takes these words, and scripts rely on them", () => {
  expect(takenBy(undo)).toEqual(["<case>", "--json"]);
});
