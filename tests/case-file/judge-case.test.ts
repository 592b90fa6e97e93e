import { expect, test } from "vitest";
import { declareIds } from "../../src/case-file/declared-ids.ts";
import { gatherIssues } from "../../src/case-file/gather-issues.ts";
import { judgeCase } from "../../src/case-file/judge-case.ts";
import { wholeFileIssue } from "../../src/case-file/whole-file-issue.ts";
import { draftOf } from "./draft-of.ts";

test("what checks find comes with what was found before, by file and place, whatever the order in which it was found", () => {
  const draft = draftOf();
  const gathered = gatherIssues();
  gathered.add(wholeFileIssue("claims.yaml", "of-claims", "", ""));
  gathered.add(wholeFileIssue("case.yaml", "of-the-case", "", ""));
  const places = new Map([
    [
      "claims" as const,
      {
        // The last stands first.
        locate: ([index]: readonly (string | number)[]) => ({
          file: "claims.yaml",
          line: 100 - Number(index),
          column: 1,
          path: "",
        }),
      },
    ],
  ]);
  const without = { ...draft, declared: { ...draft.declared, sources: declareIds([]) } };
  const issues = judgeCase(without, places, gathered);
  expect(issues[0]?.code).toBe("of-the-case");
  const inClaims = issues.filter(({ where }) => where.file === "claims.yaml");
  expect(inClaims[0]?.code).toBe("of-claims");
  const lines = inClaims.map(({ where }) => where.line);
  expect(lines).toEqual([...lines].sort((one, other) => one - other));
  expect(inClaims.length).toBeGreaterThan(draft.claims.length);
});
