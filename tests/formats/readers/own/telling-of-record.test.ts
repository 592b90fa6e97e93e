import { expect, test } from "vitest";
import {
  noteUnreadSource,
  tellingOfRecord,
  workOfRecord,
} from "../../../../src/formats/readers/own/telling-of-record.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import type { Issue } from "../../../../src/model/issue.ts";

const at = { line: 3, column: 1 };

test("a claim's record without a source is a telling without a work, which no import takes", () => {
  const record = { id: "c", subject: "a", predicate: "met", object: "b" };
  expect(tellingOfRecord(record, at, "{}", new Map()).work).toBeUndefined();
  expect(tellingOfRecord({ ...record, source: "s" }, at, "{}", new Map([["s", { title: "T" }]])).work).toMatchObject({
    id: "s",
    title: "T",
  });
});

test("what of a source has no place in a work is noted, a work that stands is not", () => {
  const issues: Issue[] = [];
  noteUnreadSource("s", { status: "standing", title: "T" }, at, noteIssues("x", issues));
  expect(issues).toEqual([]);
  noteUnreadSource("s", { status: "retracted", authors: ["a"] }, at, noteIssues("x", issues));
  expect(issues[0]?.message).toContain('`status` "retracted"');
  expect(workOfRecord("s", { accessed: "2020", note: "n" }, at)).toMatchObject({ accessed: "2020", notes: ["n"] });
});
