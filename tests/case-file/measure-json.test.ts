import fc from "fast-check";
import { expect, test } from "vitest";
import { measureJson } from "../../src/case-file/measure-json.ts";
import { MAX_DEPTH, MAX_RECORD_LENGTH, MAX_VALUES } from "../../src/case-file/record-bounds.ts";

const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

test("what is too deep, too much or too long is known before it is taken apart, and where", () => {
  expect(measureJson(nested(MAX_DEPTH))).toBeUndefined();
  expect(measureJson(nested(MAX_DEPTH + 1))).toEqual({ beyond: "too-deep", at: MAX_DEPTH });
  expect(measureJson(`[${"1,".repeat(MAX_VALUES - 1)}1]`)).toBeUndefined();
  expect(measureJson(`[${"1,".repeat(MAX_VALUES)}1]`)).toMatchObject({ beyond: "too-many-values" });
  expect(measureJson(" ".repeat(MAX_RECORD_LENGTH + 1))).toEqual({ beyond: "too-long", at: 0 });
});

test("brackets inside words count for nothing, whatever the word", () => {
  fc.assert(
    fc.property(fc.string(), (word) => {
      expect(measureJson(JSON.stringify([`${word}${"[{".repeat(MAX_DEPTH)}`]))).toBeUndefined();
    }),
  );
});

test("a line that breaks off is measured too", () => {
  for (const line of ['"', '"\\', "[", '{"a', "]]]"]) expect(measureJson(line)).toBeUndefined();
});
