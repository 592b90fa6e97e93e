import { expect, test } from "vitest";
import { CLAIM_FIELDS, claimFields } from "../../../src/formats/words/claim-fields.ts";
import { edgeClaims } from "../../../src/formats/words/edge-claims.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

const table = buildTable(sampleCase().records);

test("the columns are exactly the fields, none forgotten and none twice", () => {
  for (const claim of edgeClaims(table)) {
    expect(CLAIM_FIELDS.map(([name]) => name).sort()).toEqual(Object.keys(claimFields(claim, table)).sort());
  }
});

test("the speaker is the origin by name, the attribution the chain in words", () => {
  const [payment] = [...edgeClaims(table)];
  if (payment === undefined) expect.fail("the sample case has edges");
  expect(claimFields(payment, table)).toMatchObject({
    allegation: true,
    speaker: "Mara Quill",
    attribution: expect.stringMatching(/^Mara Quill says/),
  });
});

test("speaker and place have their ids beside their names, and the quote is the passage's exact words", () => {
  for (const claim of edgeClaims(table)) {
    expect(claimFields(claim, table)).toMatchObject({
      speakerId: claim.attribution[0].by,
      placeId: claim.place ?? "",
      quote: claim.anchor.exact ?? "",
    });
  }
});

test("a step whose work was left behind says so, and does not pass for one without", () => {
  const [payment] = [...edgeClaims(table)];
  if (payment === undefined) expect.fail("the sample case has edges");
  const [origin] = payment.attribution;
  const claim = { ...payment, attribution: [{ ...origin, workWithheld: true as const }] as const };
  expect(claimFields(claim, table).attribution).toBe("Mara Quill says in a work that is withheld");
});
