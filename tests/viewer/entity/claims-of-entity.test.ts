import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTable } from "../../../src/table/table-builder.ts";
import { claimsOfEntity } from "../../../src/viewer/entity/claims-of-entity.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { entityOf, rowOf, sampleTable } from "../sample-state.ts";

test("an entity's claims come by family, its remarks and what it says apart", () => {
  const table = sampleTable();
  const rows = (...ids: string[]) => ids.map((id) => rowOf(table, id));
  expect(claimsOfEntity(table, entityOf(table, "tidewater"))).toEqual({
    families: [
      { family: "position", rows: rows("leads") },
      { family: "money", rows: rows("payment", "payment-denied", "payment-on-the-wire") },
    ],
    remarks: [],
    says: rows("payment-denied"),
  });
  expect(claimsOfEntity(table, entityOf(table, "mara-quill"))).toMatchObject({
    remarks: rows("clerk"),
    says: rows("payment", "payment-on-the-wire"),
  });
});

test("no claim about an entity is left out, and none comes twice", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const table = buildTable(records);
      for (const [position, { id }] of records.entities.entries()) {
        const { families, remarks, says } = claimsOfEntity(table, position);
        const about = [...families.flatMap(({ rows }) => rows), ...remarks].sort((a, b) => a - b);
        const rowsWhere = (holds: (claim: (typeof records.claims)[number]) => boolean) =>
          records.claims.flatMap((claim, row) => (holds(claim) ? [row] : []));
        expect(about).toEqual(rowsWhere(({ subject, object }) => subject === id || object === id));
        expect(says).toEqual(rowsWhere(({ attribution }) => attribution.some(({ by }) => by === id)));
      }
    }),
    { numRuns: 40 },
  );
});
