import fc from "fast-check";
import { expect, test } from "vitest";
import { neighbourhood } from "../../src/graph/neighbourhood.ts";
import { shortestPaths } from "../../src/graph/paths.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { standsFor } from "../stands-for.ts";

test("an entity is in the neighbourhood exactly if a path of so many hops leads there, and that is its distance", () => {
  fc.assert(
    fc.property(arbitraryCase({ claims: 12 }), fc.integer({ min: 0, max: 4 }), ({ records }, hops) => {
      const table = buildTable(records);
      const { distances } = neighbourhood(table, 0, hops);
      expect(distances.get(0)).toBe(0);
      for (let entity = 1; entity < table.entities.length; entity++) {
        const [path] = hops === 0 ? [] : shortestPaths(table, 0, entity, { k: 1, maxHops: hops });
        expect(distances.get(entity)).toBe(path?.hops.length);
      }
    }),
  );
});

test("its claims are all that have both ends in it", () => {
  fc.assert(
    fc.property(arbitraryCase({ claims: 12 }), fc.integer({ min: 0, max: 3 }), ({ records }, hops) => {
      const table = buildTable(records);
      const { distances, claims } = neighbourhood(table, 0, hops);
      const standing = standsFor(records.entities);
      const inside = (id: string) => distances.has(records.entities.findIndex((entity) => entity.id === standing(id)));
      const expected = records.claims.flatMap(({ subject, object }, row) =>
        object !== undefined && inside(subject) && inside(object) ? [row] : [],
      );
      expect(claims).toEqual(expected);
    }),
  );
});
