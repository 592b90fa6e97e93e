import { expect, test } from "vitest";
import { gexf } from "../../../src/formats/graphs/gexf.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";
import { written } from "../read-export.ts";

test("the file says in its own description that its edges are allegations", () => {
  expect(written(gexf, buildTable(sampleCase().records)).get("")).toMatch(/<description>.*allegation, not a finding/);
});

test("the mark is declared as a boolean edge attribute", () => {
  expect(written(gexf, buildTable(sampleCase().records)).get("")).toContain(
    '<attribute id="allegation" title="allegation" type="boolean"/>',
  );
});

test("no full stop stands behind a title that ends a sentence itself", () => {
  const { records } = sampleCase();
  const header = { ...records.header, title: "Who poisoned the brook?" };
  expect(written(gexf, buildTable({ ...records, header })).get("")).toContain("brook? Every edge");
  expect(written(gexf, buildTable({ ...records, header: { ...header, title: "A brook" } })).get("")).toContain(
    "A brook. Every edge",
  );
});
