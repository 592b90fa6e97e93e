import { expect, test } from "vitest";
import { show } from "../../../src/cli/commands/show.ts";
import { takenBy } from "../taken-by.ts";

test("show takes these words, and scripts rely on them", () => {
  expect(takenBy(show)).toEqual(["<case>", "<entity>", "--json"]);
});
