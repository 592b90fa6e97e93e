import fc from "fast-check";
import { expect, test } from "vitest";
import { neighbourhood } from "../../../src/graph/neighbourhood.ts";
import { indexActors } from "../../../src/provenance/removal/actor-index.ts";
import { connectedPairs } from "../../../src/provenance/removal/connected-pairs.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";

test("pairs are counted as walking from every entity over what is asserted would, with any claims taken away", () => {
  fc.assert(
    fc.property(arbitraryCase({ claims: 12 }), fc.array(fc.nat(11)), ({ records }, taken) => {
      const table = buildTable(records);
      const index = indexActors(table);
      const gone = new Set(taken);
      const mask = Uint8Array.from(records.claims, ({ polarity }, row) =>
        Number(polarity === "asserts" && index.standing.includes(row) && !gone.has(row)),
      );
      const reached = [...records.entities.keys()].map(
        (entity) => neighbourhood(table, entity, Number.POSITIVE_INFINITY, mask).distances.size - 1,
      );
      expect(connectedPairs(index, gone)).toBe(reached.reduce((sum, count) => sum + count, 0) / 2);
    }),
  );
});
