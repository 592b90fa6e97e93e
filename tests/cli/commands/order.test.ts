import { expect, test } from "vitest";
import { order } from "../../../src/cli/commands/order.ts";
import { takenBy } from "../taken-by.ts";

test("order takes these words, and scripts rely on them", () => {
  expect(takenBy(order)).toEqual([
    "<case>",
    "--claim <id>, always",
    "--json",
    "--as-known-on <date>",
    "--clock <clock>",
    "--overlap <how>",
  ]);
});
