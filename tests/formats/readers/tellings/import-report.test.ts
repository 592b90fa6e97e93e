import { expect, test } from "vitest";
import { importReport } from "../../../../src/formats/readers/tellings/import-report.ts";
import type { Issue, Severity } from "../../../../src/model/issue.ts";
import { sampleCase } from "../../../sample-case.ts";

const issue = (code: string, severity: Severity): Issue => ({
  code,
  severity,
  message: code,
  mend: "mend it",
  where: { file: "x", line: 1, column: 1, path: "" },
});

test("every issue stands in exactly one list, and what was made is counted", () => {
  const { records } = sampleCase();
  const issues = [issue("without-source", "error"), issue("unknown-kind", "error"), issue("kept-raw", "warning")];
  const { made, withoutSource, leftOut, keptAsItStands } = importReport("csv", "x", records, issues);
  expect(made).toEqual({ entities: 8, sources: 3, claims: 8 });
  expect([withoutSource, leftOut, keptAsItStands]).toEqual(issues.map((one) => [one]));
});
