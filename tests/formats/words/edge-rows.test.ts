import fc from "fast-check";
import { expect, test } from "vitest";
import { edgeClaims } from "../../../src/formats/words/edge-claims.ts";
import { edgeRows } from "../../../src/formats/words/edge-rows.ts";
import { NONE } from "../../../src/table/row.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { sampleCase } from "../../sample-case.ts";

test("they are the edges of the table, in its order, with their ends and place as recorded", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const table = buildTable(records);
      expect(
        [...edgeRows(table)].map(({ row, ...edge }) => ({ ...edge, known: table.rowOf(edge.id) === row })),
      ).toEqual(
        [...edgeClaims(table)].map(({ id, subject, object, predicate, place }) => ({
          id,
          subject,
          object,
          predicate,
          place,
          known: true,
        })),
      );
    }),
  );
});

test("an edge that names what is in no list is not left out in silence: it throws as its claim does", () => {
  for (const column of ["subject", "object", "predicate"] as const) {
    const table = buildTable(sampleCase().records);
    const row = table.columns.object.findIndex((object) => object !== NONE);
    const broken = table.columns[column];
    broken[row] = broken.BYTES_PER_ELEMENT === 4 ? NONE - 1 : 255;
    expect(() => table.claim(row), column).toThrow("no such row in the table");
    expect(() => [...edgeRows(table)], column).toThrow("no such row in the table");
  }
});
