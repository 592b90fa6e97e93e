import { expect, test } from "vitest";
import { besideClaim } from "../../../src/formats/words/beside-claim.ts";
import { claimFields } from "../../../src/formats/words/claim-fields.ts";
import { ClaimSchema } from "../../../src/model/claim.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

test("what lies beside a claim is its mark and all of its record, from which it is made again", () => {
  const table = buildTable(sampleCase().records);
  for (const claim of sampleCase().records.claims) {
    const fields = claimFields(claim, table);
    const { claimId, sourceId, standing, unchecked, speaker, speakerKind, ...record } = besideClaim(claim, fields);
    const whole = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
    expect(ClaimSchema.parse({ ...whole, id: claimId, source: sourceId })).toEqual(claim);
    expect(standing ?? "").toBe(fields.standing);
    expect({ ...fields, unchecked, speaker, speakerKind }).toEqual(fields);
  }
});
