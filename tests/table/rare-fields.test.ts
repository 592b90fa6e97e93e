import fc from "fast-check";
import { expect, test } from "vitest";
import { readRareFields, writeRareFields } from "../../src/table/rare-fields.ts";
import { arbitraryCase } from "../arbitrary-case.ts";

test("rare fields come back as they were, and a claim without any of them takes no room", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      for (const claim of records.claims) {
        const { qualifiers, procedural, withdrawal, note } = claim;
        const text = writeRareFields(claim);
        expect(readRareFields(text, claim.status === "withdrawn")).toEqual({
          qualifiers,
          procedural,
          withdrawal,
          note,
        });
        const none =
          [procedural, withdrawal, note].every((field) => field === undefined) && Object.keys(qualifiers).length === 0;
        expect(text === undefined).toBe(none);
      }
    }),
  );
});
