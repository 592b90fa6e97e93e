import { expect, test } from "vitest";
import { format } from "../../../src/cli/commands/format.ts";
import { takenBy } from "../taken-by.ts";

test("format takes these words, and scripts rely on them", () => {
  expect(takenBy(format)).toEqual(["<case>", "--drop-comments", "--json"]);
});
