import fc from "fast-check";
import { expect, test } from "vitest";
import { indexActors } from "../../../src/provenance/removal/actor-index.ts";
import { supportingRows } from "../../../src/provenance/removal/supporting-rows.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { standsFor } from "../../stands-for.ts";

test("the claims of a link and about an entity are those that have it at their ends", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const index = indexActors(buildTable(records));
      const rows = supportingRows(index);
      const standing = standsFor(records.entities);
      const ends = (row: number) =>
        [records.claims[row]?.subject, records.claims[row]?.object].map((id) => id && standing(id));
      for (const [position, { id }] of records.entities.entries()) {
        expect(rows.about(position)).toEqual(index.standing.filter((row) => ends(row).includes(id)));
      }
      for (const row of index.standing) {
        if (ends(row)[1] === undefined) continue;
        const same = index.standing.filter(
          (other) => ends(other)[1] !== undefined && ends(other).toSorted().join() === ends(row).toSorted().join(),
        );
        expect(rows.ofLink(rows.linkOf(row))).toEqual(same);
        expect(rows.assertionsOf(rows.linkOf(row))).toEqual(
          same.filter((other) => records.claims[other]?.polarity === "asserts"),
        );
      }
    }),
  );
});
