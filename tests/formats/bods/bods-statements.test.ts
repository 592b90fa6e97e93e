import { expect, test } from "vitest";
import { partyStatement, relationshipStatement } from "../../../src/formats/bods/bods-statements.ts";
import { isEdgeClaim } from "../../../src/model/claim.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

const { records } = sampleCase();
const table = buildTable(records);
const leads = records.claims.find(({ id }) => id === "leads");
if (leads === undefined || !isEdgeClaim(leads)) throw new Error("the sample case has the edge leads");
const owns = { ...leads, predicate: "owns" } as const;

test("a relationship is asserted by its speaker, and marked as an allegation", () => {
  expect(relationshipStatement(owns, table, [])).toMatchObject({
    recordStatus: "new",
    source: {
      assertedBy: [{ name: "unattributed" }],
      description: expect.stringMatching(/^Alleged by unattributed: /),
    },
    annotations: [
      { allegation: true, claimId: "leads", sourceId: "blog", speaker: "unattributed", polarity: "asserts" },
      {},
    ],
    recordDetails: { subject: "tidewater/entity/tidewater", interestedParty: "tidewater/entity/joss-brandt" },
  });
});

test("a day that is not recorded is said not to be", () => {
  expect(relationshipStatement(owns, table, [])).toMatchObject({
    statementDate: "1970-01-01",
    annotations: [{}, { statementPointerTarget: "/statementDate" }],
  });
  const { annotations } = relationshipStatement({ ...owns, recordedAt: "2021-02-03" }, table, []) as {
    annotations: object[];
  };
  expect(annotations).toHaveLength(1);
});

test("a withdrawn claim is a closed record", () => {
  expect(relationshipStatement({ ...owns, status: "withdrawn" }, table, [])).toMatchObject({ recordStatus: "closed" });
});

test("somebody who is only described is an unknown person", () => {
  const official = records.entities.find(({ id }) => id === "official");
  if (official === undefined) expect.fail("the sample case has an official");
  expect(partyStatement(official, table, [])).toMatchObject({
    recordType: "person",
    recordDetails: { personType: "unknownPerson", unspecifiedPersonDetails: { description: "a senior official" } },
  });
});
