import { expect, test } from "vitest";
import { example, jsonLine } from "../../src/cli/command.ts";

test("an example is a line that can be typed", () => {
  expect(example("check CASE", "open CASE")).toBe("\nExample:\n  $ sayswho check CASE\n  $ sayswho open CASE\n");
});

test("a value for programs is one line, whatever breaks are in it", () => {
  expect(jsonLine({ a: "x\ny" })).toBe('{"a":"x\\ny"}\n');
});

test("what would steer a terminal is escaped in it, and the value is the same", () => {
  const words = "\u009b2J\u202e\u2028\u200b \u007f\u001b]8;;\u0007";
  expect(jsonLine({ words })).toMatch(/^[\x20-\x7e]*\n$/);
  expect(JSON.parse(jsonLine({ words }))).toEqual({ words });
});
