import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { neo4jAdmin } from "../../../src/formats/neo4j/neo4j-admin.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";
import { written } from "../read-export.ts";

const parts = written(neo4jAdmin, buildTable(sampleCase().records));

test("every row has as many cells as its heading, and the headings name what the importer needs", () => {
  for (const [suffix, text] of parts) {
    if (!/^(\.\w+\.csv)?$/.test(suffix)) continue;
    const [heading = []]: string[][] = parse(text);
    expect(heading.filter((name) => /^:/.test(name))).toEqual(
      suffix === ".nodes.csv" ? [":ID", ":LABEL"] : [":START_ID", ":END_ID", ":TYPE"],
    );
  }
});

test("the command to run is beside the files", () => {
  expect(parts.get(".run.txt")).toContain("neo4j-admin database import full");
  expect(parts.get(".after.cypher")).toContain("CREATE CONSTRAINT");
});
