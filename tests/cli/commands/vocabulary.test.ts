import { expect, test } from "vitest";
import { vocabulary } from "../../../src/cli/commands/vocabulary.ts";
import { takenBy } from "../taken-by.ts";

test("vocabulary takes these words, and scripts rely on them", () => {
  expect(takenBy(vocabulary)).toEqual(["[word]", "--guide", "--schema", "--json"]);
});
