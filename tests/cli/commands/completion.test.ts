import { expect, test } from "vitest";
import { completion } from "../../../src/cli/commands/completion.ts";
import { takenBy } from "../taken-by.ts";

test("completion takes these words, and scripts rely on them", () => {
  expect(takenBy(completion)).toEqual(["<shell>", "--json"]);
});
