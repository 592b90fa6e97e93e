import { expect, test } from "vitest";
import { nanopubsOfCase } from "../../../src/formats/rdf/nanopubs-of-case.ts";
import { edgeClaims } from "../../../src/formats/words/edge-claims.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

test("each record is one nanopublication, remarks and the case itself too", () => {
  const { records } = sampleCase();
  const table = buildTable(records);
  const { entities, sources, claims, replies, corrections, readings, marks } = records;
  const marked = new Set(marks.map(({ source }) => source)).size;
  const all = [entities, sources, claims, replies, corrections, readings].reduce((sum, list) => sum + list.length, 1);
  expect([...nanopubsOfCase(table, edgeClaims(table))]).toHaveLength(all + marked);
});
