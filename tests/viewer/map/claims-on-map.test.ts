import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTable } from "../../../src/table/table-builder.ts";
import { claimsOnMap } from "../../../src/viewer/map/claims-on-map.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { often } from "../../sized.ts";
import { unjoined } from "../../unjoined.ts";

test("a link has both ends on the map, and a place has every shown claim that names it", () => {
  fc.assert(
    fc.property(arbitraryCase().map(unjoined), fc.nat(), ({ records }, seed) => {
      const table = buildTable(records);
      const mask = Uint8Array.from({ length: table.size }, (_, row) => ((row * 13 + seed) % 4 === 0 ? 0 : 1));
      const standing = [...table.entities.keys()].filter((entity) => (entity + seed) % 2 === 0);
      const points = new Map(standing.map((entity) => [entity, { longitude: 0, latitude: 0, isOwn: true }]));
      const { links, atPlaces } = claimsOnMap(table, points, mask);

      const isThere = (id: string | undefined) => standing.some((entity) => table.entities[entity]?.id === id);
      const shown = records.claims.map((claim, row) => ({ claim, row })).filter(({ row }) => mask[row] === 1);
      expect(links).toEqual(
        shown
          .filter(({ claim }) => isThere(claim.subject) && isThere(claim.object) && claim.subject !== claim.object)
          .map(({ row }) => row),
      );
      for (const entity of standing) {
        const id = table.entities[entity]?.id;
        const naming = shown.filter(({ claim }) =>
          [claim.subject, claim.object, claim.place].some((one) => one === id),
        );
        expect(atPlaces.get(entity)).toEqual(naming.map(({ row }) => row));
      }
    }),
    { numRuns: often(40) },
  );
});
