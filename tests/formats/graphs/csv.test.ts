import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csv, csvForExcel } from "../../../src/formats/graphs/csv.ts";
import { readCsv } from "../../../src/formats/readers/tables/read-csv.ts";
import { importFile } from "../../../src/formats/readers/tellings/import-file.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";
import { often } from "../../sized.ts";
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

test("for Excel every cell is in quotes behind a byte order mark, and nothing begins as a formula whichever mark parts the cells", () => {
  const { records } = sampleCase();
  const piece = fc.constantFrom("=1+1", "@x", "-", "a", ";", ",", "\t", "|", "\n", '"', " ");
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
      const entities = records.entities.map((entity) => ({ ...entity, name: pieces.join("") }));
      const text = written(csvForExcel, buildTable({ ...records, entities })).get(".nodes.csv") ?? "";
      expect(text.startsWith('\ufeff"Id","Label"')).toBe(true);
      for (const part of text.slice(1).split(/[,;|\t\r\n]/)) expect(part).not.toMatch(/^["\s]*[=+\-@]/);
    }),
    { numRuns: often(200) },
  );
});

test("what was written for Excel is read again", () => {
  const { records } = sampleCase();
  const parts = written(csvForExcel, buildTable(records));
  const entities = [{ file: "nodes", text: parts.get(".nodes.csv") ?? "" }];
  const found = importFile(readCsv, { file: "x.csv", text: parts.get("") ?? "", entities }, records.header);
  expect(found.ok && found.records.entities.map(({ name }) => name)).toEqual(records.entities.map(({ name }) => name));
});
