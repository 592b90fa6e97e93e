import fc from "fast-check";
import { expect, test } from "vitest";
import { measureJson } from "../../src/case-file/jsonl/measure-json.ts";
import { MAX_DEPTH, MAX_KEYS, MAX_RECORD_LENGTH, MAX_VALUES } from "../../src/case-file/record-bounds.ts";
import { measureRecord } from "../../src/edit/measure-record.ts";

const nested = (depth: number): unknown => JSON.parse(`${"[".repeat(depth)}${"]".repeat(depth)}`);
const mapOf = (keys: number) => Object.fromEntries(Array.from({ length: keys }, (_, n) => [`k${n}`, n]));

test("what is at a bound is taken, and what is one beyond it is named", () => {
  expect([nested(MAX_DEPTH), nested(MAX_DEPTH + 1)].map(measureRecord)).toEqual([undefined, "too-deep"]);
  expect([mapOf(MAX_KEYS), mapOf(MAX_KEYS + 1)].map(measureRecord)).toEqual([undefined, "too-many-keys"]);
  const lists = [MAX_VALUES, MAX_VALUES + 1].map((length) => Array.from({ length }, () => 0));
  expect(lists.map(measureRecord)).toEqual([undefined, "too-many-values"]);
  const words = [MAX_RECORD_LENGTH, MAX_RECORD_LENGTH + 1].map((length) => ["a".repeat(length)]);
  expect(words.map(measureRecord)).toEqual([undefined, "too-long"]);
});

test("what is a hundred thousand deep, or holds itself, is measured as well", () => {
  const itself: unknown[] = [];
  itself.push(itself);
  expect([nested(100_000), itself].map(measureRecord)).toEqual(["too-deep", "too-deep"]);
});

test("a record is as deep as its line says", () => {
  const layers = fc.array(fc.boolean(), { minLength: MAX_DEPTH - 3, maxLength: MAX_DEPTH + 3 });
  fc.assert(
    fc.property(layers, fc.jsonValue({ maxDepth: 2 }), (layers, core) => {
      const value = layers.reduce<unknown>((inner, isList) => (isList ? [0, inner] : { a: inner, b: "x" }), core);
      const measured = measureJson(JSON.stringify(value));
      expect(measureRecord(value)).toBe("beyond" in measured ? measured.beyond : undefined);
    }),
  );
});
