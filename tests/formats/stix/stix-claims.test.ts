import { expect, test } from "vitest";
import { deniedRelationship, note, opinion, relationship } from "../../../src/formats/stix/stix-claims.ts";
import { STIX_EXTENSION } from "../../../src/formats/stix/stix-extension.ts";
import { entityRef, sourceRef } from "../../../src/formats/stix/stix-id.ts";
import { ClaimSchema, isEdgeClaim } from "../../../src/model/claim.ts";
import { asEntityId, asSourceId } from "../../../src/model/id.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

const { records } = sampleCase();
const table = buildTable(records);
const edge = (id: string) => {
  const claim = records.claims.find((each) => each.id === id);
  if (claim === undefined || !isEdgeClaim(claim)) expect.fail(`the sample case has the edge ${id}`);
  return claim;
};

test("an asserting claim is a relationship that is labelled, described and referred to as somebody's", () => {
  expect(relationship(edge("payment"), table)).toMatchObject({
    relationship_type: "related-to",
    labels: ["allegation"],
    description: expect.stringMatching(/^Alleged by Mara Quill: /),
    external_references: [{ source_name: "Clerk speaks [gazette]", external_id: "payment" }],
    extensions: {
      [STIX_EXTENSION]: {
        allegation: true,
        claim_id: "payment",
        source_id: "gazette",
        speaker: "Mara Quill",
        polarity: "asserts",
      },
    },
  });
});

test("a denial disagrees, as an opinion of its speaker", () => {
  expect(opinion(edge("payment-denied"), ["relationship--x"], table)).toMatchObject({
    opinion: "disagree",
    authors: ["Tidewater Company"],
    explanation: expect.stringMatching(/^Denied by Tidewater Company: /),
    object_refs: ["relationship--x"],
    labels: ["allegation", "denied"],
  });
});

test("what is only denied is no relationship of the kind that is denied", () => {
  const claim = { ...edge("leads"), predicate: "owns", polarity: "denies" } as const;
  expect(relationship(claim, table)).toMatchObject({ relationship_type: "owns" });
  expect(deniedRelationship(claim, table)).toMatchObject({
    relationship_type: "related-to",
    labels: ["allegation", "denied"],
  });
});

test("a withdrawn claim is revoked", () => {
  expect(relationship(edge("sister"), table)).toMatchObject({ revoked: true });
});

test("a remark is a note by its speaker", () => {
  const remark = records.claims.find((claim) => !isEdgeClaim(claim));
  if (remark === undefined || isEdgeClaim(remark)) expect.fail("the sample case has a remark");
  expect(note(remark, table)).toMatchObject({
    authors: ["The Gazette"],
    abstract: expect.stringMatching(/^Alleged by The Gazette: /),
    labels: ["allegation"],
  });
});

test("whoever speaks is referred to by the object that stands for it: of a work in its own voice that is the source's", () => {
  const told = (step: object) => {
    const claim = ClaimSchema.parse({ ...edge("payment"), attribution: [{ mode: "writes", ...step }] });
    if (!isEdgeClaim(claim)) expect.fail("an edge stays one");
    const { extensions } = relationship(claim, table) as { extensions: Record<string, Record<string, unknown>> };
    return [extensions[STIX_EXTENSION]?.speaker_kind, extensions[STIX_EXTENSION]?.speaker_ref];
  };
  expect(told({ by: "mara-quill" })).toEqual(["entity", entityRef(table, asEntityId("mara-quill"))]);
  expect(told({ by: "work" })).toEqual(["work", sourceRef(table, asSourceId("gazette"))]);
  expect(told({ by: "work", in: "wire" })).toEqual(["work", sourceRef(table, asSourceId("wire"))]);
  expect(told({ by: "unattributed" })).toEqual(["unattributed", undefined]);
});
