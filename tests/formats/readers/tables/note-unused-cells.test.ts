import { expect, test } from "vitest";
import { noteUnusedCells } from "../../../../src/formats/readers/tables/note-unused-cells.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import type { Issue } from "../../../../src/model/issue.ts";
import { recordOf } from "./record-of.ts";

test("cells that the mapping does not name are told by column and listed by line; errors and further values are told one by one", () => {
  const issues: Issue[] = [];
  const { record } = recordOf({ a: "1", b: "2", c: "#REF!" });
  const several = { ...record, more: new Map([["a", ["3"]]]) };
  const named = ["a", "c"].map((column) => ({ column, path: [column] }));
  const passed = noteUnusedCells(
    { file: "x", columns: ["a", "b", "c"], records: [several] },
    named,
    new Set(),
    noteIssues("x", issues),
  );
  expect(issues.map(({ code }) => code)).toEqual(["unused-column", "not-used", "not-used"]);
  expect(passed).toEqual([{ line: 2, record: "b: 2" }]);
});
