import fc from "fast-check";
import { expect, test } from "vitest";
import { makersOf } from "../../../src/graph/makers-of.ts";
import { standingEntities } from "../../../src/graph/standing-entities.ts";
import { isSomebody, type Step } from "../../../src/model/attribution.ts";
import { type EntityId, type SourceId, THE_WORK } from "../../../src/model/id.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { claimsOfEntity } from "../../../src/viewer/entity/claims-of-entity.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { often } from "../../sized.ts";
import { entityOf, fullState, rowOf, sampleTable } from "../sample-state.ts";

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

test("who publishes or writes a work says what it says in its own voice", () => {
  const { table } = fullState();
  const says = (id: string) => claimsOfEntity(table, entityOf(table, id)).says;
  expect(says("the-gazette")).toContain(rowOf(table, "own-voice"));
  expect(says("ilya-sorn")).toEqual([rowOf(table, "seen"), rowOf(table, "own-voice-carried")]);
});

test("no claim about an entity is left out, and none comes twice", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const table = buildTable(records);
      for (const position of standingEntities(table)) {
        const is = (id: EntityId | undefined) => id !== undefined && table.entityIndex(id) === position;
        const { families, remarks, says } = claimsOfEntity(table, position);
        const about = [...families.flatMap(({ rows }) => rows), ...remarks].sort((a, b) => a - b);
        const rowsWhere = (holds: (claim: (typeof records.claims)[number]) => boolean) =>
          records.claims.flatMap((claim, row) => (holds(claim) ? [row] : []));
        expect(about).toEqual(rowsWhere(({ subject, object }) => is(subject) || is(object)));
        const speaks = ({ by, in: work }: Step, read: SourceId) =>
          by === THE_WORK
            ? makersOf(table, table.sourceIndex(work ?? read) ?? -1).includes(position)
            : isSomebody(by) && is(by);
        expect(says).toEqual(rowsWhere(({ attribution, source }) => attribution.some((step) => speaks(step, source))));
      }
    }),
    { numRuns: often(40) },
  );
});
