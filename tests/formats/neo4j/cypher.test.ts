import { expect, test } from "vitest";
import { cypher } from "../../../src/formats/neo4j/cypher.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";
import { written } from "../read-export.ts";

test("a script begins by saying what its relationships are, and only merges", () => {
  const script = written(cypher, buildTable(sampleCase().records)).get("") ?? "";
  expect(script).toMatch(/^\/\/ .* an allegation, not a finding/);
  expect(script.split(";\n").filter((text) => /^(CREATE \(|DELETE|DETACH|SET)/m.test(text))).toEqual([]);
});
