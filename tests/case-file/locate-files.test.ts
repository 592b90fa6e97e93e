import { expect, test } from "vitest";
import { gatherIssues } from "../../src/case-file/gather-issues.ts";
import { locateFiles } from "../../src/case-file/locate-files.ts";

const FILES = {
  "case.yaml": "id: a\ntitle: A\n",
  "entities.jsonl": '{"id":"a"}\n{"id":"b"}',
  "sources.yaml": "- { id: s }\n",
  "claims/one.jsonl": '{"id":"c"}',
  "claims/two.yaml": "- { id: d }\n",
};
const folderOf = (files: Record<string, string>) => ({ files: new Map(Object.entries(files)), texts: new Map() });

test("each kind of record is found in its file or its folder, with every value's place", () => {
  const issues = gatherIssues();
  const located = locateFiles(folderOf(FILES), issues);
  expect(issues.all()).toEqual([]);
  expect(located.get("entities")?.values).toHaveLength(2);
  expect(located.get("claims")?.values).toEqual([{ id: "c" }, { id: "d" }]);
  expect(located.get("claims")?.locate([1, "id"])).toMatchObject({ file: "claims/two.yaml", line: 1 });
});

test("a kind that is left alone is neither read nor missed", () => {
  const { "claims/one.jsonl": one, "claims/two.yaml": two, ...others } = FILES;
  const issues = gatherIssues();
  expect(locateFiles(folderOf(others), issues, "claims").has("claims")).toBe(false);
  expect(issues.all()).toEqual([]);
});

test("a file that is missing, one too many and one that belongs to no case are told", () => {
  const { "case.yaml": header, ...others } = FILES;
  const issues = gatherIssues();
  locateFiles(folderOf({ ...others, "claims.yaml": "", "clams.yaml": "" }), issues);
  expect(
    issues
      .all()
      .map(({ code }) => code)
      .sort(),
  ).toEqual(["missing-file", "two-files", "unknown-file"]);
});

test("of a file that is missing it is said what it needs: a case.yaml its keys, any other a list", () => {
  const issues = gatherIssues();
  locateFiles(folderOf({}), issues);
  expect(issues.all().map(({ mend }) => mend)).toEqual([
    "write case.yaml with the `id` and the `title` of the case",
    ...["entities", "sources", "claims"].map((of) => `write ${of}.yaml or ${of}.jsonl, if only with an empty list`),
  ]);
});
