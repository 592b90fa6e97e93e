import { MultiDirectedGraph } from "graphology";
import { expect, test } from "vitest";
import { addClaimEdge } from "../../src/graph/add-claim-edge.ts";
import { asClaimId } from "../../src/model/id.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const { records } = sampleCase();
const table = buildTable(records);
const nodes = () => {
  const graph = new MultiDirectedGraph();
  for (const { id } of records.entities) graph.addNode(id);
  return graph;
};

test("a remark is no edge", () => {
  const row = table.rowOf(asClaimId("clerk")) ?? -1;
  expect(() => addClaimEdge(nodes(), table, row)).toThrow(expect.objectContaining({ code: "not-an-edge" }));
});

test.each([-1, 1.5, records.claims.length, Number.NaN])("a row that is not there (%d) adds nothing", (row) => {
  const graph = nodes();
  expect(() => addClaimEdge(graph, table, row)).toThrow(expect.objectContaining({ code: "record-out-of-table" }));
  expect(graph.size).toBe(0);
});

test("one claim is one edge: the same claim does not come in twice", () => {
  const graph = nodes();
  addClaimEdge(graph, table, 0);
  expect(() => addClaimEdge(graph, table, 0)).toThrow();
  expect(graph.size).toBe(1);
});
