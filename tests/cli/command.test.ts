import { expect, test } from "vitest";
import { example, jsonLine } from "../../src/cli/command.ts";

test("an example is a line that can be typed", () => {
  expect(example("check CASE", "open CASE")).toBe("\nExample:\n  $ sayswho check CASE\n  $ sayswho open CASE\n");
});

test("a value for programs is one line, whatever breaks are in it", () => {
  expect(jsonLine({ a: "x\ny" })).toBe('{"a":"x\\ny"}\n');
});
