import pc from "picocolors";
import { expect, test } from "vitest";
import { issuesByCause } from "../../../src/cli/importing/issues-by-cause.ts";
import type { Issue } from "../../../src/model/issue.ts";

const terminal = { out: () => {}, err: () => {}, interactive: false, colours: pc.createColors(false) };
const issue = (line: number, mend: string): Issue => ({
  code: "unknown-kind",
  severity: "error",
  message: `the row ${line}`,
  mend,
  where: { file: "t.csv", line, column: 1, path: "" },
});
const issues = (count: number, mendOf: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => issue(i + 2, mendOf(i)));

test("many rows with one mend are told once, by the first of them and their number", () => {
  const told = issuesByCause([...issues(156, () => "say the kind"), issue(9, "another")], terminal).split("\n");
  expect(told).toEqual([
    "t.csv:2:1  error  the row 2  [unknown-kind]",
    "    → say the kind",
    "    … and 155 more like it",
    "t.csv:9:1  error  the row 9  [unknown-kind]",
    "    → another",
  ]);
});

test("a few that are alike are told each, and of very many causes the first twenty", () => {
  expect(
    issuesByCause(
      issues(3, () => "say the kind"),
      terminal,
    ),
  ).not.toContain("like it");
  const told = issuesByCause(
    issues(30, (i) => `mend ${i}`),
    terminal,
  );
  expect(told.match(/→/g)).toHaveLength(20);
  expect(told).toMatch(/… and 10 more$/);
});
