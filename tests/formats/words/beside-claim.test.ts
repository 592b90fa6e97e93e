import fc from "fast-check";
import { expect, test } from "vitest";
import { besideClaim } from "../../../src/formats/words/beside-claim.ts";
import { claimFields } from "../../../src/formats/words/claim-fields.ts";
import { ClaimSchema } from "../../../src/model/claim.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { everyFieldCase } from "../../neo4j/every-field-case.ts";

test("what lies beside a claim is its mark and all of its record, from which it is made again", () => {
  const cases = fc.oneof(arbitraryCase(), fc.constant({ records: everyFieldCase() }));
  fc.assert(
    fc.property(cases, ({ records }) => {
      const table = buildTable(records);
      const at = besideClaim(table);
      for (const [row, claim] of records.claims.entries()) {
        const fields = claimFields(claim, table);
        const beside = JSON.parse(`{${at(row)}}`);
        const { claimId, sourceId, standing, unchecked, speaker, speakerKind, ...record } = beside;
        expect(ClaimSchema.parse({ ...record, id: claimId, source: sourceId })).toEqual(claim);
        expect([standing ?? "", unchecked ?? ""]).toEqual([fields.standing, fields.unchecked]);
        expect([speaker, speakerKind]).toEqual([fields.speaker, fields.speakerKind]);
        // Lists that say nothing are left out, but for those of steps.
        expect(Object.values(beside)).not.toContainEqual([]);
        expect(record.attribution[0].hedges).toEqual(claim.attribution[0].hedges);
      }
    }),
  );
});
