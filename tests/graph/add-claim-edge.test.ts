import { MultiDirectedGraph } from "graphology";
import { expect, test } from "vitest";
import { addClaimEdge } from "../../src/graph/add-claim-edge.ts";
import { graphView } from "../../src/graph/graph-view.ts";
import { guardMark } from "../../src/graph/permanent-mark.ts";
import { asClaimId } from "../../src/model/id.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const { records } = sampleCase();
const table = buildTable(records);
const plainNodes = () => {
  const graph = new MultiDirectedGraph();
  for (const { id } of records.entities) graph.addNode(id);
  return graph;
};
const nodes = () => {
  const graph = plainNodes();
  guardMark(graph);
  return graph;
};

test("a graph in which the mark could be taken off again takes no claim", () => {
  const graph = plainNodes();
  expect(() => addClaimEdge(graph, table, 0)).toThrow(expect.objectContaining({ code: "plain-graph" }));
  expect(graph.size).toBe(0);
  const copy = graphView(table).copy();
  expect(() => addClaimEdge(copy as MultiDirectedGraph, table, 0)).toThrow(
    expect.objectContaining({ code: "plain-graph" }),
  );
});

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
