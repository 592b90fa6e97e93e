import pc from "picocolors";
import { expect, test } from "vitest";
import { issueJson, issueLines } from "../../src/cli/issue-lines.ts";
import type { Issue } from "../../src/model/issue.ts";

const issue: Issue = {
  code: "unknown-key",
  severity: "error",
  message: '"ceu" is no key',
  mend: 'did you mean "cue"?',
  where: { file: "claims.yaml", line: 3, column: 5, path: "ceu" },
};
const terminal = (colours: boolean) => ({
  out: () => {},
  err: () => {},
  interactive: colours,
  colours: pc.createColors(colours),
});

test("the place comes first, as editors make links of it", () => {
  expect(issueLines([issue], terminal(false))).toBe(
    'claims.yaml:3:5  error  "ceu" is no key  [unknown-key]\n    → did you mean "cue"?',
  );
});

test("colours only on a terminal", () => {
  expect(issueLines([issue], terminal(true))).toContain("\u001b[");
  expect(issueLines([issue], terminal(false))).not.toContain("\u001b[");
});

test("for programs it is flat", () => {
  expect(issueJson(issue)).toEqual({
    code: "unknown-key",
    severity: "error",
    message: issue.message,
    mend: issue.mend,
    file: "claims.yaml",
    line: 3,
    column: 5,
    path: "ceu",
  });
});
