import { expect, test } from "vitest";
import { attach } from "../../../src/cli/commands/attach.ts";
import { takenBy } from "../taken-by.ts";

test("attach takes these words, and scripts rely on them", () => {
  expect(takenBy(attach)).toEqual(["<case>", "<source>", "<file>", "--json"]);
});
