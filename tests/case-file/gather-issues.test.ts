import { expect, test } from "vitest";
import { gatherIssues, MORE_ISSUES, MOST_ISSUES } from "../../src/case-file/gather-issues.ts";
import { wholeFileIssue } from "../../src/case-file/whole-file-issue.ts";

const trouble = (file: string) => wholeFileIssue(file, "trouble", "something", "mend it");
const doubt = (file: string) => wholeFileIssue(file, "doubt", "something", "look at it", "warning");

test("so many problems of a file are told, and how many there are beyond; warnings hide no error", () => {
  const gathered = gatherIssues();
  for (let i = 0; i < MOST_ISSUES + 5; i++) gathered.add(doubt("claims.yaml"));
  for (let i = 0; i < MOST_ISSUES + 7; i++) gathered.add(trouble(`claims/${i}.yaml`));
  gathered.add(trouble("entities.yaml"));
  const issues = gathered.all();
  expect(issues).toHaveLength(2 * MOST_ISSUES + 1 + 2);
  const more = issues.filter(({ code }) => code === MORE_ISSUES);
  expect(more.map(({ severity, message }) => [severity, /and (\d+) more/.exec(message)?.[1]])).toEqual([
    ["warning", "5"],
    ["error", "7"],
  ]);
});

test("a problem that would only be counted is not worked out", () => {
  const gathered = gatherIssues();
  for (let i = 0; i < MOST_ISSUES; i++) gathered.add(trouble("claims.yaml"));
  expect(gathered.isFull("claims", "error")).toBe(true);
  expect(gathered.isFull("claims", "warning")).toBe(false);
  gathered.addLazily("claims.jsonl", "error", () => {
    throw new Error("it was worked out");
  });
});

test("files that belong to no case share their room, however many they are", () => {
  const gathered = gatherIssues();
  for (let i = 0; i < 2 * MOST_ISSUES; i++) gathered.add(doubt(`unknown-${i}.yaml`));
  expect(gathered.all()).toHaveLength(MOST_ISSUES + 1);
});
