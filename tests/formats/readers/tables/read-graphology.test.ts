import { expect, test } from "vitest";
import { graphology } from "../../../../src/formats/graphs/graphology.ts";
import { readGraphology } from "../../../../src/formats/readers/tables/read-graphology.ts";
import { buildTable } from "../../../../src/table/table-builder.ts";
import { sampleCase } from "../../../sample-case.ts";
import { readFixture } from "../../fixtures/read-fixture.ts";
import { written } from "../../read-export.ts";
import { imported, refused } from "../imported.ts";

test("a graph of others is read by a mapping", () => {
  const { records, report } = imported(readGraphology, {
    ...readFixture("links.graphology.json"),
    mapping: readFixture("links.graphology.yaml"),
  });
  expect(records.claims[0]).toMatchObject({ id: "a", subject: "1", predicate: "owns", object: "2" });
  expect(report.withoutSource).toHaveLength(1);
});

test("our own export is the case that it carries", () => {
  const { records } = sampleCase();
  const found = imported(readGraphology, { file: "x", text: written(graphology, buildTable(records)).get("") ?? "" });
  expect(found.records.sources).toEqual(records.sources);
  expect(found.records.claims.map(({ id }) => id).sort()).toEqual(records.claims.map(({ id }) => id).sort());
});

test("what is no such graph is refused", () => {
  expect(refused(readGraphology, { file: "x", text: "[]" })).toEqual(["1:1 no-graph"]);
});
