import { expect, test } from "vitest";
import { wholeFileIssue } from "../../src/case-file/whole-file-issue.ts";

test("a problem of a whole file stands at its first line, where an editor opens it", () => {
  expect(wholeFileIssue("claims.yaml", "missing-file", "it is not there", "write it")).toEqual({
    code: "missing-file",
    severity: "error",
    message: "it is not there",
    mend: "write it",
    where: { file: "claims.yaml", line: 1, column: 1, path: "" },
  });
});
