import { expect, test } from "vitest";
import { docs } from "../../../../src/cli/commands/about/docs.ts";
import { takenBy } from "../../taken-by.ts";

test("docs takes these words, and scripts rely on them", () => {
  expect(takenBy(docs)).toEqual(["[page]", "-o, --output <folder>", "--force", "--json"]);
});
