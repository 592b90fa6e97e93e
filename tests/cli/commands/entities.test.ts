import { expect, test } from "vitest";
import { entities } from "../../../src/cli/commands/entities.ts";
import { takenBy } from "../taken-by.ts";

test("entities takes these words, and scripts rely on them", () => {
  expect(takenBy(entities)).toEqual(["<case>", "--json"]);
});
