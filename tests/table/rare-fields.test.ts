import fc from "fast-check";
import { expect, test } from "vitest";
import { isPlainRow, readRareFields, writeRareFields } from "../../src/table/rare-fields.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";

test("rare fields come back as they were, and a claim without any of them takes no room", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      for (const claim of records.claims) {
        const { alsoAt, qualifiers, procedural, outcome, withdrawal, note } = claim;
        const { translation } = claim.anchor;
        const text = writeRareFields({ ...claim, translation });
        expect(readRareFields(text, claim.status === "withdrawn")).toEqual({
          alsoAt,
          qualifiers,
          procedural,
          outcome,
          withdrawal,
          note,
          translation,
        });
        const none =
          [procedural, withdrawal, note, translation].every((field) => field === undefined) &&
          [...alsoAt, ...outcome, ...Object.keys(qualifiers)].length === 0;
        expect(text === undefined).toBe(none);
      }
    }),
  );
});

test("a row is plain where its claim has none of the rare fields", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      // Who was joined into another is among them.
      const entities = records.entities.map(({ joinedInto: _, ...entity }) => entity);
      const { columns } = buildTable({ ...records, entities });
      for (const [row, claim] of records.claims.entries()) {
        const rare = writeRareFields({ ...claim, translation: claim.anchor.translation });
        expect(isPlainRow(columns, row)).toBe(rare === undefined);
      }
    }),
  );
});
