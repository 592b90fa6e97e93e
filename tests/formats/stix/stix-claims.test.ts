import { expect, test } from "vitest";
import { type StixText, stixClaims } from "../../../src/formats/stix/stix-claims.ts";
import { STIX_EXTENSION } from "../../../src/formats/stix/stix-extension.ts";
import { entityRef, sourceRef } from "../../../src/formats/stix/stix-id.ts";
import { type Claim, ClaimSchema, isEdgeClaim } from "../../../src/model/claim.ts";
import { asEntityId, asSourceId } from "../../../src/model/id.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

const { records } = sampleCase();
const table = buildTable(records);
const write = stixClaims(table);
const rowOf = ({ id }: Claim) => table.rowOf(id) ?? expect.fail(`${id} is in the table`);
const objectOf = ({ id, text }: StixText) => {
  const object = JSON.parse(text);
  expect(object.id).toBe(id);
  return object;
};
const edge = (id: string) => {
  const claim = records.claims.find((each) => each.id === id);
  if (claim === undefined || !isEdgeClaim(claim)) expect.fail(`the sample case has the edge ${id}`);
  return claim;
};

test("an asserting claim is a relationship that is labelled, described and referred to as somebody's", () => {
  const claim = edge("payment");
  expect(objectOf(write.relationship(claim, rowOf(claim)))).toMatchObject({
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
  const claim = edge("payment-denied");
  expect(objectOf(write.opinion(claim, rowOf(claim), ["relationship--x"]))).toMatchObject({
    opinion: "disagree",
    authors: ["Tidewater Company"],
    explanation: expect.stringMatching(/^Denied by Tidewater Company: /),
    object_refs: ["relationship--x"],
    labels: ["allegation", "denied"],
  });
});

test("what is only denied is no relationship of the kind that is denied", () => {
  const claim = { ...edge("leads"), predicate: "owns", polarity: "denies" } as const;
  expect(objectOf(write.relationship(claim, rowOf(claim)))).toMatchObject({ relationship_type: "owns" });
  expect(objectOf(write.deniedRelationship(claim, rowOf(claim)))).toMatchObject({
    relationship_type: "related-to",
    labels: ["allegation", "denied"],
  });
});

test("a withdrawn claim is revoked", () => {
  const claim = edge("sister");
  expect(objectOf(write.relationship(claim, rowOf(claim)))).toMatchObject({ revoked: true });
});

test("a remark is a note by its speaker", () => {
  const remark = records.claims.find((claim) => !isEdgeClaim(claim));
  if (remark === undefined || isEdgeClaim(remark)) expect.fail("the sample case has a remark");
  expect(objectOf(write.note(remark, rowOf(remark)))).toMatchObject({
    authors: ["The Gazette"],
    abstract: expect.stringMatching(/^Alleged by The Gazette: /),
    labels: ["allegation"],
  });
});

test("whoever speaks is referred to by the object that stands for it: of a work in its own voice that is the source's", () => {
  const told = (step: object) => {
    const claim = ClaimSchema.parse({ ...edge("payment"), attribution: [{ mode: "writes", ...step }] });
    if (!isEdgeClaim(claim)) expect.fail("an edge stays one");
    const own = buildTable({ ...records, claims: [claim], replies: [], corrections: [] });
    const { extensions } = objectOf(stixClaims(own).relationship(claim, 0));
    return [extensions[STIX_EXTENSION]?.speaker_kind, extensions[STIX_EXTENSION]?.speaker_ref];
  };
  expect(told({ by: "mara-quill" })).toEqual(["entity", entityRef(table, asEntityId("mara-quill"))]);
  expect(told({ by: "work" })).toEqual(["work", sourceRef(table, asSourceId("gazette"))]);
  expect(told({ by: "work", in: "wire" })).toEqual(["work", sourceRef(table, asSourceId("wire"))]);
  expect(told({ by: "unattributed" })).toEqual(["unattributed", undefined]);
});
