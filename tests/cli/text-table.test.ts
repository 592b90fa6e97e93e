import { expect, test } from "vitest";
import { textTable } from "../../src/cli/text-table.ts";

test("columns stand one below another, accents counted as no width", () => {
  expect(
    textTable(
      ["A", "B"],
      [
        ["long", "x"],
        ["e\u0301", "y"],
      ],
    ),
  ).toBe("A     B\nlong  x\ne\u0301     y\n");
});

test("a stranger's line break does not break the table", () => {
  expect(textTable(["A"], [["x\ry"]])).toBe("A\nx\\u000dy\n");
});
