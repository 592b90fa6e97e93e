import fc from "fast-check";
import { expect, test } from "vitest";
import { linkBetween, links } from "../../src/graph/link.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { standsFor } from "../stands-for.ts";

test("every edge claim is in exactly one link, and that link is of its two entities", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const table = buildTable(records);
      const standing = standsFor(records.entities);
      const seen = [...links(table)].flatMap(({ a, b, claims }) => {
        for (const row of claims) {
          const { subject, object } = table.claim(row);
          const ends = [subject, object ?? ""].map((id) =>
            records.entities.findIndex((entity) => entity.id === standing(id)),
          );
          expect(ends.sort((x, y) => x - y)).toEqual([a, b]);
        }
        return claims;
      });
      const edges = records.claims.flatMap(({ object }, row) => (object === undefined ? [] : [row]));
      expect(seen.toSorted((x, y) => x - y)).toEqual(edges);
    }),
  );
});

test("the link between two entities is the same from either side, and the same as in the list of all", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const table = buildTable(records);
      for (const link of links(table)) {
        expect(linkBetween(table, link.a, link.b)).toEqual(link);
        expect(linkBetween(table, link.b, link.a)).toEqual(link);
      }
    }),
  );
});
