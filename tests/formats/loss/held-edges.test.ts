import { expect, test } from "vitest";
import { bods } from "../../../src/formats/bods/bods.ts";
import { gexf } from "../../../src/formats/graphs/gexf.ts";
import { heldEdges } from "../../../src/formats/loss/held-edges.ts";
import { edgeClaims } from "../../../src/formats/words/edge-claims.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

const table = buildTable(sampleCase().records);

test("a format that has a place for every edge gives each one", () => {
  expect([...heldEdges(gexf, table)]).toEqual([...edgeClaims(table)]);
});

test("a format of ownership gives none of a case where nobody is said to own anything", () => {
  expect([...heldEdges(bods, table)]).toEqual([]);
});
