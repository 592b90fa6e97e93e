import { expect, test } from "vitest";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import { noteUnused } from "../../../../src/formats/readers/tellings/note-unused.ts";
import type { Issue } from "../../../../src/model/issue.ts";

test("each name and each value is told, and what is empty is not", () => {
  const issues: Issue[] = [];
  const values = { a: ["x", 7], b: { c: true }, d: [], e: " ", f: null };
  noteUnused('"p"', values, { line: 1, column: 1 }, noteIssues("f", issues));
  expect(issues.map(({ message }) => message)).toEqual([
    'nothing was made of `a` ("x", "7"), `b` ("{\\"c\\":true}") of "p"',
  ]);
  noteUnused('"p"', { d: [] }, { line: 1, column: 1 }, noteIssues("f", issues));
  expect(issues).toHaveLength(1);
});
