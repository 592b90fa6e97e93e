import fc from "fast-check";
import { expect, test } from "vitest";
import { measureJson } from "../../../src/case-file/jsonl/measure-json.ts";
import { MAX_DEPTH, MAX_RECORD_LENGTH, MAX_VALUES } from "../../../src/case-file/record-bounds.ts";

const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

test("what is too deep, too much or too long is known before it is taken apart, and where", () => {
  expect(measureJson(nested(MAX_DEPTH))).toEqual({ keys: 0 });
  expect(measureJson(nested(MAX_DEPTH + 1))).toEqual({ beyond: "too-deep", at: MAX_DEPTH });
  expect(measureJson(`[${"1,".repeat(MAX_VALUES - 1)}1]`)).toEqual({ keys: 0 });
  expect(measureJson(`[${"1,".repeat(MAX_VALUES)}1]`)).toMatchObject({ beyond: "too-many-values" });
  expect(measureJson(" ".repeat(MAX_RECORD_LENGTH + 1))).toEqual({ beyond: "too-long", at: 0 });
});

test("brackets inside words count for nothing, whatever the word", () => {
  fc.assert(
    fc.property(fc.string(), (word) => {
      expect(measureJson(JSON.stringify([`${word}${"[{:".repeat(MAX_DEPTH)}`]))).toEqual({ keys: 0 });
    }),
  );
});

test("a line that breaks off is measured too", () => {
  for (const line of ['"', '"\\', "[", '{"a', "]]]"]) expect(measureJson(line)).toHaveProperty("keys");
});

test("the keys of a well-formed line are counted, however deep they lie, and each as often as it stands there", () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), (records) => {
      expect(measureJson(JSON.stringify(records))).toEqual({ keys: keysIn(records) });
    }),
  );
  expect(measureJson('{"a":1,"a":{"a":"a:\\\\"},"b":"\\":"}')).toEqual({ keys: 4 });
});

const keysIn = (value: unknown): number =>
  typeof value !== "object" || value === null
    ? 0
    : Object.entries(value).reduce(
        (sum, [, inner]) => sum + keysIn(inner),
        Array.isArray(value) ? 0 : Object.keys(value).length,
      );
