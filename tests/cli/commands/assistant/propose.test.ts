import { expect, test } from "vitest";
import { propose } from "../../../../src/cli/commands/assistant/propose.ts";
import { takenBy } from "../../taken-by.ts";

test("propose takes these words, and scripts rely on them", () => {
  expect(takenBy(propose)).toEqual(["<case>", "<file>", "--by <name>", "--source <id>", "--json"]);
});
