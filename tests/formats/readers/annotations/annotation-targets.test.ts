import { expect, test } from "vitest";
import { targetsOf } from "../../../../src/formats/readers/annotations/annotation-targets.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import type { Issue } from "../../../../src/model/issue.ts";

const at = { line: 1, column: 1 };
function read(object: Record<string, unknown>) {
  const issues: Issue[] = [];
  return { targets: targetsOf(object, at, noteIssues("x", issues)), codes: issues.map(({ code }) => code) };
}

test("one passage of one page is one target, however often it is named", () => {
  const selector = { type: "TextQuoteSelector", exact: "paid" };
  const target = ["https://a.example/x", "https://a.example/x#p2"].map((source) => ({ source, selector }));
  expect(read({ target }).targets).toHaveLength(1);
});

test("a second quote of a passage is told, and what a target says beyond its passage", () => {
  const selector = [
    { type: "TextQuoteSelector", exact: "a" },
    { type: "TextQuoteSelector", exact: "b" },
  ];
  expect(read({ target: { source: "https://a.example/", selector, scope: "x" } }).codes).toEqual([
    "not-used",
    "not-used",
  ]);
});

test("without a target the page of the annotation is the work", () => {
  expect(read({ uri: "https://a.example/", document: { title: ["A"] } }).targets).toMatchObject([
    { work: { title: "A" } },
  ]);
  expect(read({}).targets).toEqual([]);
});
