import fc from "fast-check";
import { expect, test } from "vitest";
import { edgeClaims } from "../../src/formats/edge-claims.ts";
import { allegedRelationship, linkRelationships, propertyNodes } from "../../src/formats/property-graph.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";

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
