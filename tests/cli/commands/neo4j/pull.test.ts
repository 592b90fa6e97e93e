import { expect, test } from "vitest";
import { pull } from "../../../../src/cli/commands/neo4j/pull.ts";
import { takenBy } from "../../taken-by.ts";

test("pull takes these words, and scripts rely on them", () => {
  expect(takenBy(pull)).toEqual([
    "<case>",
    "--id <id>, always",
    "--query <cypher>",
    "--overwrite",
    "--json",
    "--from <uri>",
    "--database <name>",
  ]);
});
