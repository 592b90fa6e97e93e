import fc from "fast-check";
import { expect, test } from "vitest";
import { gatherIssues } from "../../../src/case-file/gather-issues.ts";
import { parseLine } from "../../../src/case-file/jsonl/parse-line.ts";

const parsed = (text: string) => {
  const issues = gatherIssues();
  return [parseLine("x.jsonl", { text, number: 3 }, issues), issues.all()] as const;
};

test("the value of a sound line comes back, and nothing is said", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
      expect(parsed(JSON.stringify(record))).toEqual([JSON.parse(JSON.stringify(record)), []]);
    }),
  );
});

test("a key that stands twice is told of at its place", () => {
  const [value, issues] = parsed('{"a":1,"a":2}');
  expect(value).toEqual({ a: 2 });
  expect(issues).toMatchObject([{ code: "duplicate-key", where: { file: "x.jsonl", line: 3, column: 8 } }]);
});

test("a line that is no JSON has no value", () => {
  expect(parsed("{")).toMatchObject([undefined, [{ code: "not-json" }]]);
  expect(parsed("[".repeat(40))).toMatchObject([undefined, [{ code: "too-deep" }]]);
});
