import fc from "fast-check";
import { expect, test } from "vitest";
import { edgeRows } from "../../../src/formats/graphs/edge-rows.ts";
import { edgeClaims } from "../../../src/formats/words/edge-claims.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";

test("they are the edges of the table, in its order, with their ends as recorded", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const table = buildTable(records);
      expect(
        [...edgeRows(table)].map(({ row, ...edge }) => ({ ...edge, known: table.rowOf(edge.id) === row })),
      ).toEqual(
        [...edgeClaims(table)].map(({ id, subject, object, predicate }) => ({
          id,
          subject,
          object,
          predicate,
          known: true,
        })),
      );
    }),
  );
});
