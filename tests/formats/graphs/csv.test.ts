import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { csv } from "../../../src/formats/graphs/csv.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";
import { written } from "../read-export.ts";

test("the nodes lie in a table of their own, one row an entity", () => {
  const { records } = sampleCase();
  const nodes: Record<string, string>[] = parse(written(csv, buildTable(records)).get(".nodes.csv") ?? "", {
    columns: true,
  });
  expect(nodes.map(({ Id }) => Id)).toEqual(records.entities.map(({ id }) => id));
});

test.each(["=HYPERLINK(1)", "+1", "-1", "@SUM(1)", "\tx", "\rx"])(
  "a cell that would run as a formula (%j) is made plain text",
  (name) => {
    const { records } = sampleCase();
    const entities = records.entities.map((entity) => ({ ...entity, name }));
    const text = written(csv, buildTable({ ...records, entities })).get(".nodes.csv") ?? "";
    const rows: Record<string, string>[] = parse(text, { columns: true });
    for (const row of rows) expect(row.Label).toBe(`'${name}`);
  },
);

test("a backslash is written twice, since Gephi takes one for an escape", () => {
  const { records } = sampleCase();
  const entities = records.entities.map((entity) => ({ ...entity, name: "C:\\" }));
  expect(written(csv, buildTable({ ...records, entities })).get(".nodes.csv")).toContain(",C:\\\\,");
});
