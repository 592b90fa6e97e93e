import { expect, test } from "vitest";
import { push } from "../../../../src/cli/commands/neo4j/push.ts";
import { takenBy } from "../../taken-by.ts";

test("push takes these words, and scripts rely on them", () => {
  expect(takenBy(push)).toEqual([
    "<case>",
    "--only-verify",
    "--json",
    "--include <what>",
    "--recorded-by",
    "--to <uri>",
    "--database <name>",
  ]);
});
