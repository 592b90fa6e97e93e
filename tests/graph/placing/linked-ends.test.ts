import fc from "fast-check";
import { expect, test } from "vitest";
import { links } from "../../../src/graph/link.ts";
import { linkedEnds, linksAmong } from "../../../src/graph/placing/linked-ends.ts";
import { standingEntities } from "../../../src/graph/standing-entities.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { often } from "../../sized.ts";

test("each selected claim between two has its ends there, and each link is told once, in the order of links", () => {
  fc.assert(
    fc.property(arbitraryCase(), fc.boolean(), ({ records }, isMasked) => {
      const table = buildTable(records);
      const mask = isMasked ? Uint8Array.from({ length: table.size }, (_, row) => row % 2) : undefined;
      const ends = linkedEnds(table, mask);
      const standing = standingEntities(table);
      const found = [...links(table, mask)];
      expect(ends.count).toBe(standing.length);
      expect(ends.from.length).toBe(found.reduce((sum, { claims }) => sum + claims.length, 0));
      expect(linksAmong(ends).map((end) => standing[end])).toEqual(found.flatMap(({ a, b }) => [a, b]));
    }),
    { numRuns: often(100) },
  );
});
