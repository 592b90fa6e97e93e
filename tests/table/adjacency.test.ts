import fc from "fast-check";
import { expect, test } from "vitest";
import { buildAdjacency, claimsAt } from "../../src/table/adjacency.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { standsFor } from "../stands-for.ts";

test("adjacency equals a naive build", () => {
  fc.assert(
    fc.property(arbitraryCase({ claims: 14 }), ({ records }) => {
      const table = buildTable(records);
      const standing = standsFor(records.entities);
      const rowsWith = (end: "subject" | "object", id: string) =>
        records.claims.flatMap((claim, row) =>
          claim.object !== undefined && standing(claim[end] ?? "") === id ? [row] : [],
        );
      for (const [entity, { id }] of records.entities.entries()) {
        expect([...claimsAt(table.outgoing, entity)]).toEqual(rowsWith("subject", id));
        expect([...claimsAt(table.incoming, entity)]).toEqual(rowsWith("object", id));
      }
    }),
  );
});

test("an entity that is not there has no claims", () => {
  const adjacency = buildAdjacency(Uint32Array.of(0, 1), 2, () => true);
  expect([...claimsAt(adjacency, 2)]).toEqual([]);
  expect([...claimsAt(adjacency, -1)]).toEqual([]);
});
