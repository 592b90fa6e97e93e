import { expect, test } from "vitest";
import { buildTable } from "../../src/table/table-builder.ts";
import { lineTitle } from "../../src/viewer/line-title.ts";
import { fallenCase } from "../fallen-case.ts";

test("a line says its sentence, that it is an allegation, and what became of it where something did", () => {
  const table = buildTable(fallenCase());
  expect(lineTitle(table, 0)).toBe("Somebody alleges 0. Allegation in news w.");
  expect(lineTitle(table, 3)).toBe(
    "Somebody alleges 3. Allegation in news u. What became of it: its work was retracted 2024-05-01: it was made up.",
  );
});

test("reasons that would steer the text around them stay on their line", () => {
  const { sources, ...records } = fallenCase();
  const why = "a\nb\u202e";
  const spoiled = sources.map((source) =>
    source.statusChange === undefined ? source : { ...source, statusChange: { ...source.statusChange, why } },
  );
  expect(lineTitle(buildTable({ ...records, sources: spoiled }), 3)).toMatch(/2024-05-01: a b\s?\.$/);
});
