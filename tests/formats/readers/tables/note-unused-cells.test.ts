import { expect, test } from "vitest";
import { noteUnusedCells } from "../../../../src/formats/readers/tables/note-unused-cells.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import type { Issue } from "../../../../src/model/issue.ts";
import { recordOf } from "./record-of.ts";
import { rowsCut } from "./rows-cut.ts";

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

test("however many columns a table has, each of its rows is cut no more than twice", () => {
  for (const columns of [2, 300]) {
    const issues: Issue[] = [];
    const { table, cuts } = rowsCut({ columns, rows: 20 }, "filled");
    const named = [{ column: "column 0", path: ["subject"] }];
    expect(noteUnusedCells(table, named, new Set(), noteIssues("x", issues))).toHaveLength(20);
    expect(issues.map(({ message }) => message)).toContain(
      'the mapping does not use the column "column 1", which is filled in 20 of 20 records (first "filled")',
    );
    expect(issues).toHaveLength(columns - 1);
    expect(cuts()).toBeLessThanOrEqual(2 * 20);
  }
});
