import { expect, test } from "vitest";
import { noteIssues, shownWords } from "../../../../src/formats/readers/tellings/import-issue.ts";
import type { Issue } from "../../../../src/model/issue.ts";

test("what is noted stands at its place in the file", () => {
  const issues: Issue[] = [];
  noteIssues("links.csv", issues)("warning", "kept-raw", { line: 3, column: 7 }, "a message", "a mend");
  expect(issues).toEqual([
    {
      code: "kept-raw",
      severity: "warning",
      message: "a message",
      mend: "a mend",
      where: { file: "links.csv", line: 3, column: 7, path: "" },
    },
  ]);
});

test("a stranger's words are shown on one line and not at length", () => {
  expect(shownWords('a\n"b"')).toBe('"a\\n\\"b\\""');
  expect(shownWords("x".repeat(500)).length).toBeLessThan(70);
});
