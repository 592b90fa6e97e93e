import { expect, test } from "vitest";
import { CLAIM_FIELDS, claimFields } from "../../../src/formats/words/claim-fields.ts";
import { edgeClaims } from "../../../src/formats/words/edge-claims.ts";
import { ClaimSchema } from "../../../src/model/claim.ts";
import { asEntityId, asSourceId } from "../../../src/model/id.ts";
import type { Mark } from "../../../src/model/mark.ts";
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

test("a work in its own voice is named by title and publisher, is told apart, and the work that it is stands beside it", () => {
  const { records } = sampleCase();
  const [payment] = records.claims;
  const told = (step: object, more: object = {}) =>
    claimFields(ClaimSchema.parse({ ...payment, attribution: [{ mode: "writes", ...step }], ...more }), table);
  expect(told({ by: "work" })).toMatchObject({
    speaker: "“Clerk speaks” (The Gazette), in its own voice",
    speakerKind: "work",
    speakerId: "work",
    workId: "",
  });
  expect(told({ by: "work", in: "wire" })).toMatchObject({
    speaker: "“Wire item”, in its own voice",
    workId: "wire",
    workTitle: "Wire item",
    workPublished: "2020-05-02",
    sourceId: "gazette",
  });
  expect(told({ by: "unattributed" })).toMatchObject({ speakerKind: "unattributed", speaker: "unattributed" });
  expect(told({ by: "mara-quill", basis: "saw", terms: "background" })).toMatchObject({
    speakerKind: "entity",
    attribution: "Mara Quill writes (knows it by: saw, background)",
  });
});

test("beside the position stands where readers find it", () => {
  const { records } = sampleCase();
  const marks: Mark[] = [{ kind: "page", at: 0, label: "4", source: asSourceId("gazette") }];
  const [payment] = records.claims;
  if (payment === undefined) expect.fail("the sample case has claims");
  expect(claimFields(payment, buildTable({ ...records, marks })).locatorInWords).toBe("page 4");
  expect(claimFields(payment, table).locatorInWords).toBe("");
});

test("a speaker who was joined into another is named as in the record, beside the id of it", () => {
  const { records } = sampleCase();
  const joinedInto = { id: asEntityId("joss-brandt"), when: "2024", why: "one voice" };
  const entities = records.entities.map((entity) => (entity.id === "mara-quill" ? { ...entity, joinedInto } : entity));
  const joined = buildTable({ ...records, entities });
  expect(claimFields(joined.claim(0), joined)).toMatchObject({ speakerId: "mara-quill", speaker: "Mara Quill" });
});
