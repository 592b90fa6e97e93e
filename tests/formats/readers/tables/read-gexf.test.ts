import { expect, test } from "vitest";
import { readGexf } from "../../../../src/formats/readers/tables/read-gexf.ts";
import { readFixture } from "../../fixtures/read-fixture.ts";
import { imported, inShort } from "../imported.ts";

test("attributes go by their titles, defaults count, and what only paints is passed over", () => {
  const { records, report } = imported(readGexf, {
    ...readFixture("links.gexf"),
    mapping: readFixture("links.gexf.yaml"),
  });
  expect(records.claims.map(({ id, attribution }) => [id, attribution[0].by])).toEqual([
    ["a", "1"],
    ["b", "unattributed"],
  ]);
  expect(records.entities.map(({ kind }) => kind)).toEqual(["person", "organization"]);
  expect(inShort(report.withoutSource)).toEqual(["12:7 without-source"]);
});
