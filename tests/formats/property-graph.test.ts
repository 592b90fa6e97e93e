import fc from "fast-check";
import { expect, test } from "vitest";
import { edgeClaims } from "../../src/formats/edge-claims.ts";
import { lossesBeyond } from "../../src/formats/losses-beyond.ts";
import {
  allegedRelationship,
  keptOfAPropertyGraph,
  linkRelationships,
  propertyNodes,
} from "../../src/formats/property-graph.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { sampleCase } from "../sample-case.ts";

test("every relationship leads from a node to a node that is there", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const table = buildTable(records);
      const nodes = new Set([...propertyNodes(table)].map(({ labels, key }) => `${labels[0]} ${key}`));
      const alleged = [...edgeClaims(table)].map((claim) => allegedRelationship(claim, table));
      for (const { from, to } of [...alleged, ...linkRelationships(table)]) {
        expect(nodes).toContain(`${from.label} ${from.key}`);
        expect(nodes).toContain(`${to.label} ${to.key}`);
      }
      for (const { type, properties } of alleged) {
        expect(type).toMatch(/^ALLEGEDLY_/);
        expect(properties).toMatchObject({ allegation: true });
      }
    }),
  );
});

test("remarks, passages and sources that nothing cites are kept, and what has no place on a node is named as lost", () => {
  const { records } = sampleCase();
  const table = buildTable({ ...records, claims: records.claims.filter(({ source }) => source !== "wire") });
  const lost = lossesBeyond(keptOfAPropertyGraph([]), table).map(({ field }) => field);
  expect(lost.filter((field) => /^remark$|anchor.exact|uncited|cites/.test(field))).toEqual([]);
  expect(lost).toContain("entity.maybeSame");
  expect(lost).toContain("reply");
});
