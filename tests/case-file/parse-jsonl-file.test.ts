import fc from "fast-check";
import { expect, test } from "vitest";
import { parseJsonlFile } from "../../src/case-file/parse-jsonl-file.ts";

test("every record written a line comes back, in order", () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), fc.constantFrom("\n", "\r\n"), (records, end) => {
      const text = records.map((record) => JSON.stringify(record)).join(end);
      expect(parseJsonlFile("x.jsonl", text).values).toEqual(
        records.map((record) => JSON.parse(JSON.stringify(record))),
      );
    }),
  );
});

test("lines are counted in the file, with the schema line and empty lines", () => {
  const file = parseJsonlFile("x.jsonl", '{"$schema":"s.json"}\n\n{"id":"a"}\n{"id":"b","in":{"at":3}}\n');
  expect(file.values).toHaveLength(2);
  expect(file.locate([1, "in", "at"])).toEqual({ file: "x.jsonl", line: 4, column: 17, path: "in.at" });
});

test("a line that is no JSON is an issue at the place where it goes wrong, and the others are read", () => {
  const file = parseJsonlFile("x.jsonl", '{"id":"a"}\n{"id" "b"}\n{"id":"c"}\n');
  expect(file.values).toEqual([{ id: "a" }, undefined, { id: "c" }]);
  expect(file.issues).toMatchObject([{ code: "not-json", where: { line: 2, column: 7 } }]);
  expect(file.readable).toBe(false);
});

test("a key that stands twice is an issue, since JSON would keep the last in silence", () => {
  const { issues } = parseJsonlFile("x.jsonl", '{"source":"a","in":{"source":"b"},"source":"c"}');
  expect(issues).toMatchObject([{ code: "duplicate-key", where: { line: 1, column: 35 } }]);
});
