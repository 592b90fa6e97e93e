import fc from "fast-check";
import Graph from "graphology";
import { expect, test } from "vitest";
import { graphology } from "../../../src/formats/graphs/graphology.ts";
import { lossesOf } from "../../../src/formats/loss/losses-of.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { leavesOf } from "../../leaves-of.ts";
import { sampleCase } from "../../sample-case.ts";
import { often } from "../../sized.ts";
import { written } from "../read-export.ts";

test("the whole claim lies on its edge, remarks and sources on the graph, and nothing is lost", () => {
  const { records } = sampleCase();
  const graph = Graph.from(JSON.parse(written(graphology, buildTable(records)).get("") ?? ""));
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
  for (const claim of records.claims) {
    if (claim.object !== undefined) expect(graph.getEdgeAttributes(claim.id)).toMatchObject(plain(claim));
    else expect(graph.getAttribute("remarks")).toContainEqual(plain(claim));
  }
  expect(graph.getAttribute("sources")).toEqual(plain(records.sources));
  expect(lossesOf(graphology, buildTable(records))).toEqual([
    { field: "may not leave: entity.maybeSame (who an unnamed person is)", count: 1, example: "withheld" },
  ]);
});

test("nothing of a case is lost: every word of it stands in the file", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const there = new Set(leavesOf(JSON.parse(written(graphology, buildTable(records)).get("") ?? "")));
      for (const leaf of leavesOf(records)) expect(there).toContain(leaf);
    }),
    { numRuns: often(30) },
  );
});
