import { expect, test } from "vitest";
import { push } from "../../../src/cli/commands/push.ts";
import { takenBy } from "../taken-by.ts";

test("push takes these words, and scripts rely on them", () => {
  expect(takenBy(push)).toEqual(["<case>", "--only-verify", "--json", "--to <uri>", "--database <name>"]);
});
