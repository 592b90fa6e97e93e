import fc from "fast-check";
import { expect, test } from "vitest";
import { standingClaims } from "../../../../src/provenance/standing-claims.ts";
import { claimsAt } from "../../../../src/table/adjacency.ts";
import { buildTable } from "../../../../src/table/table-builder.ts";
import { claimsPerEntity } from "../../../../src/viewer/state/scene/claims-per-entity.ts";
import { arbitraryCase } from "../../../arbitrary-case.ts";
import { often } from "../../../sized.ts";

test("each entity has as many as claims that still stand link it with another", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const table = buildTable(records);
      const stands = standingClaims(table);
      const countOf = (entity: number) =>
        [table.outgoing, table.incoming].flatMap((way) => [...claimsAt(way, entity)].filter((row) => stands[row] === 1))
          .length;
      expect([...claimsPerEntity(table)]).toEqual(table.entities.map((_, entity) => countOf(entity)));
    }),
    { numRuns: often(60) },
  );
});
