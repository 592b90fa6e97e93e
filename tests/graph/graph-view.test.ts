import fc from "fast-check";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { describe, expect, test } from "vitest";
import { graphView } from "../../src/graph/graph-view.ts";
import { selectClaims } from "../../src/graph/selection.ts";
import { standingEntities } from "../../src/graph/standing-entities.ts";
import type { EntityId } from "../../src/model/id.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { fullCase } from "../full-case.ts";
import { sampleCase } from "../sample-case.ts";

test("the view has exactly one edge per edge claim, and each equals its claim", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const table = buildTable(records);
      const graph = graphView(table);
      const standing = (id: EntityId | undefined) => id && table.entities[table.entityIndex(id) ?? -1]?.id;
      const edges = records.claims.filter(({ object }) => object !== undefined);
      expect(graph.edges()).toEqual(edges.map(({ id }) => id));
      expect(graph.order).toBe(standingEntities(table).length);
      for (const claim of edges) {
        expect(graph.extremities(claim.id)).toEqual([standing(claim.subject), standing(claim.object)]);
        expect(graph.getEdgeAttributes(claim.id)).toMatchObject({
          allegation: true,
          claimId: claim.id,
          sourceId: claim.source,
          speaker: claim.attribution[0].by,
          polarity: claim.polarity,
          statement: claim.statement,
        });
      }
    }),
  );
});

test("a record that was joined into another is no node: its claims lead to and from that other", () => {
  const graph = graphView(buildTable(fullCase().records));
  expect(graph.hasNode("iosif-brandt")).toBe(false);
  expect(graph.extremities("seen")).toEqual(["joss-brandt", "tidewater"]);
});

test("a selection shows its own claims and every entity", () => {
  const { records } = sampleCase();
  const table = buildTable(records);
  const graph = graphView(table, selectClaims(table, { polarity: "denies" }));
  expect(graph.size).toBe(records.claims.filter(({ polarity, object }) => polarity === "denies" && object).length);
  expect(graph.order).toBe(records.entities.length);
});

const view = () => graphView(buildTable(sampleCase().records));

describe("no edge comes in but by the door", () => {
  const all = Object.getOwnPropertyNames(Object.getPrototypeOf(Object.getPrototypeOf(view())));
  const adding = [...all, "import"].filter((name) => /^(add|merge|update)\w*Edge(WithKey)?$|^import$/.test(name));

  test("every method of graphology that could add one is known", () => {
    expect(adding.length).toBeGreaterThanOrEqual(19);
  });

  test.each(adding)("%s is refused and leaves no trace", (name) => {
    const graph = view();
    const before = graph.size;
    const method = (graph as unknown as Record<string, (...words: unknown[]) => unknown>)[name];
    expect(() => method?.call(graph, "mara-quill", "tidewater", "tidewater")).toThrow(
      expect.objectContaining({ code: "edge-outside-the-door" }),
    );
    expect(graph.size).toBe(before);
  });
});

test("graphology's own library works on it: layouts write to nodes, and an edge takes attributes beside the mark", () => {
  const graph = view();
  graph.forEachNode((node, _, i = graph.nodes().indexOf(node)) => graph.mergeNodeAttributes(node, { x: i, y: i % 2 }));
  forceAtlas2.assign(graph, 5);
  expect(graph.everyNode((_, { x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  graph.setEdgeAttribute(graph.edges()[0], "weight", 2);
  expect(graph.getEdgeAttribute(graph.edges()[0], "weight")).toBe(2);
  graph.dropEdge(graph.edges()[0]);
  graph.dropNode(graph.nodes()[0]);
});

test("a copy is a plain graph with the same marks on its edges, and no guard", () => {
  const copy = view().copy();
  expect(copy.everyEdge((id, { allegation, claimId }) => allegation === true && claimId === id)).toBe(true);
  copy.addEdge("mara-quill", "tidewater");
  expect(copy.size).toBe(view().size + 1);
});
