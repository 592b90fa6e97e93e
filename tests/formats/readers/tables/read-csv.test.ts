import { expect, test } from "vitest";
import { csv } from "../../../../src/formats/graphs/csv.ts";
import { readCsv } from "../../../../src/formats/readers/tables/read-csv.ts";
import { buildTable } from "../../../../src/table/table-builder.ts";
import { sampleCase } from "../../../sample-case.ts";
import { readFixture } from "../../fixtures/read-fixture.ts";
import { written } from "../../read-export.ts";
import { imported, refused } from "../imported.ts";

test("our own export is read without a mapping, with its table of nodes", () => {
  const { records } = sampleCase();
  const parts = written(csv, buildTable(records));
  const found = imported(readCsv, {
    file: "edges.csv",
    text: parts.get("") ?? "",
    entities: [{ file: "nodes.csv", text: parts.get(".nodes.csv") ?? "" }],
  });
  expect(found.records.entities.map(({ id, name }) => [id, name])).toEqual(
    records.entities.map(({ id, name }) => [id, name]),
  );
});

test("somebody else's table is not guessed at", () => {
  expect(refused(readCsv, readFixture("links.csv"))).toEqual(["1:1 no-mapping"]);
});
