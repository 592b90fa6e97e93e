import openCytoscape from "cytoscape";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cytoscape } from "../../../src/formats/graphs/cytoscape.ts";
import { lossesOf } from "../../../src/formats/loss/losses-of.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { leavesOf } from "../../leaves-of.ts";
import { sampleCase } from "../../sample-case.ts";
import { often } from "../../sized.ts";
import { written } from "../read-export.ts";

const { records } = sampleCase();
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
const opened = (table = buildTable(records)) =>
  openCytoscape({ headless: true, ...JSON.parse(written(cytoscape, table).get("") ?? "") });

test("the whole claim lies on its edge, the entity on its node, the rest on the graph, and nothing is lost", () => {
  const graph = opened();
  for (const claim of records.claims) {
    if (claim.object !== undefined)
      expect(graph.getElementById(`claim:${claim.id}`).data("claim")).toEqual(plain(claim));
    else expect(graph.data("remarks")).toContainEqual(plain(claim));
  }
  for (const entity of records.entities) {
    expect(graph.getElementById(entity.id).data()).toMatchObject(plain(entity));
  }
  expect(graph.data("sources")).toEqual(plain(records.sources));
  expect(lossesOf(cytoscape, buildTable(records))).toEqual([
    { field: "may not leave: entity.maybeSame (who an unnamed person is)", count: 1, example: "withheld" },
  ]);
});

test("a claim that has the id of an entity is kept beside it", () => {
  const claims = records.claims.map((claim, i) => ({ ...claim, id: `${records.entities[i]?.id}` as typeof claim.id }));
  const graph = opened(buildTable({ ...records, claims }));
  expect(graph.nodes()).toHaveLength(records.entities.length);
  expect(graph.edges()).toHaveLength(claims.filter(({ object }) => object !== undefined).length);
});

test("selectors find the claims of one speaker", () => {
  expect(
    opened()
      .edges('[speaker = "Mara Quill"][?allegation]')
      .map((edge) => edge.data("claimId")),
  ).toEqual(["payment", "payment-on-the-wire"]);
});

test("nothing of a case is lost: every word of it stands in the file", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const there = new Set(leavesOf(JSON.parse(written(cytoscape, buildTable(records)).get("") ?? "")));
      for (const leaf of leavesOf(records)) expect(there).toContain(leaf);
    }),
    { numRuns: often(30) },
  );
});
