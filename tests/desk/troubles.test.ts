import { expect, test } from "vitest";
import { Troubles } from "../../src/desk/troubles.tsx";
import type { Issue } from "../../src/model/issue.ts";
import { shownBy } from "../viewer/sample-state.ts";

const issue = (n: number): Issue => ({
  code: "wrong-value",
  severity: "error",
  message: `trouble ${n}`,
  mend: `mend ${n}`,
  where: { file: "claims.yaml", line: n, column: 1, path: "" },
});

test("each is said with what to do about it, and nothing where there is none", () => {
  expect(shownBy(Troubles, { issues: [issue(1)] })).toContain("trouble 1; mend 1");
  expect(shownBy(Troubles, { issues: [] })).toBe("");
});

test("of many the first are shown, and how many more there are", () => {
  const words = shownBy(Troubles, { issues: [1, 2, 3, 4, 5, 6, 7].map(issue) });
  expect(words).toContain("trouble 5");
  expect(words).not.toContain("trouble 6");
  expect(words).toContain("and 2 more");
});
