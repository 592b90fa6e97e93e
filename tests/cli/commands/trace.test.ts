import { expect, test } from "vitest";
import { trace } from "../../../src/cli/commands/trace.ts";
import { takenBy } from "../taken-by.ts";

test("trace takes these words, and scripts rely on them", () => {
  expect(takenBy(trace)).toEqual(["<case>", "[claim]", "--between <a> <b...>", "--json"]);
});
