import { expect, test } from "vitest";
import { formats } from "../../../src/cli/commands/formats.ts";
import { takenBy } from "../taken-by.ts";

test("formats takes these words, and scripts rely on them", () => {
  expect(takenBy(formats)).toEqual(["[format]", "--json"]);
});
