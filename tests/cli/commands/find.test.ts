import { expect, test } from "vitest";
import { find } from "../../../src/cli/commands/find.ts";
import { takenBy } from "../taken-by.ts";

test("find takes these words, and scripts rely on them", () => {
  expect(takenBy(find)).toEqual(["<case>", "<words...>", "--json"]);
});
