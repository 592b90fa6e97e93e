import fc from "fast-check";
import louvain from "graphology-communities-louvain";
import { expect, test } from "vitest";
import { endsGraph } from "../../../src/graph/communities/ends-graph.ts";
import { graphView } from "../../../src/graph/graph-view.ts";
import { linkedEnds } from "../../../src/graph/placing/linked-ends.ts";
import { standingEntities } from "../../../src/graph/standing-entities.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { often } from "../../sized.ts";

test("the communities of ends are those of a graph of every claim", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const table = buildTable(records);
      const [whole, ends] = [graphView(table), linkedEnds(table)];
      fc.pre(whole.size > 0);
      const options = () => ({ getEdgeWeight: null, rng: () => 0.5 });
      const found = louvain(whole, options());
      const ofEnds = louvain(endsGraph(ends), options());
      expect(standingEntities(table).map((_, place) => ofEnds[place])).toEqual(
        standingEntities(table).map((position) => found[table.entities[position]?.id ?? ""]),
      );
    }),
    { numRuns: often(100) },
  );
});

test("it is read alone: whatever is added to it is in no community", () => {
  const graph = endsGraph({ count: 2, from: Uint32Array.of(0), to: Uint32Array.of(1) });
  graph.addNode("2");
  expect([graph.order, graph.size, Object.keys(louvain(graph))]).toEqual([2, 1, ["0", "1"]]);
});
