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
  const forged = textTable(["A", "B"], [["x\nforged  row", "y\u2028z\t!"]]);
  expect(forged.trimEnd().split("\n")).toEqual([expect.any(String), "x\\u000aforged  row  y\\u2028z\\u0009!"]);
});

test("a table of very many rows is as good as any", { tags: ["slow"] }, () => {
  expect(
    textTable(
      ["A", "B"],
      Array.from({ length: 200_000 }, () => ["x", "y"]),
    ).length,
  ).toBeGreaterThan(800_000);
});
