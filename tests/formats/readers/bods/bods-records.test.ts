import { expect, test } from "vitest";
import { bodsRecords } from "../../../../src/formats/readers/bods/bods-records.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import type { Issue } from "../../../../src/model/issue.ts";

const statement = (statementDate: string, name: string) => ({
  value: { recordId: "q", recordType: "entity", statementDate, recordDetails: { name } },
  at: { line: 1, column: 1 },
});

test("the later of two statements holds, in whichever order they stand, and the older is in the report", () => {
  for (const both of [
    [statement("2020-01-01", "Old"), statement("2021-01-01", "New")],
    [statement("2021-01-01", "New"), statement("2020-01-01", "Old")],
  ]) {
    const issues: Issue[] = [];
    const passed: { line: number; record: string }[] = [];
    const found = bodsRecords(both, passed, noteIssues("x", issues));
    expect(found.map(({ details }) => details.name)).toEqual(["New"]);
    expect(passed[0]?.record).toContain("Old");
    expect(issues.map(({ code }) => code)).toEqual(["several-versions"]);
  }
});
