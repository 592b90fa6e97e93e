import fc from "fast-check";
import { expect, test } from "vitest";
import { linkBetween } from "../../../src/graph/link.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { neighboursShown } from "../../../src/viewer/entity/neighbours-shown.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { often } from "../../sized.ts";

test("the neighbours are those with whom a shown claim links, with all the shown claims of the link", () => {
  fc.assert(
    fc.property(arbitraryCase(), fc.nat(), ({ records }, seed) => {
      const table = buildTable(records);
      const mask = Uint8Array.from({ length: table.size }, (_, row) => ((row * 31 + seed) % 3 === 0 ? 0 : 1));
      for (const entity of table.entities.keys()) {
        const found = new Map(neighboursShown(table, entity, mask).map((one) => [one.entity, one.rows]));
        for (const other of table.entities.keys()) {
          const { claims } = linkBetween(table, entity, other, mask);
          expect([...(found.get(other) ?? [])]).toEqual(claims);
        }
      }
    }),
    { numRuns: often(30) },
  );
});
