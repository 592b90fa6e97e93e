import { expect, test } from "vitest";
import { tellingsOfRelationship } from "../../../../src/formats/readers/bods/bods-tellings.ts";

const at = { line: 1, column: 1 };
const file = { kindOf: () => undefined, note: () => {} };
const tellings = (details: object, statement: object = {}) =>
  tellingsOfRelationship(
    { id: "r", type: "relationship", details: { ...details }, statement: { ...statement }, own: {}, at, words: "{}" },
    file,
  );

test("who is not specified is no end, so that the claim stays out", () => {
  const [telling] = tellings({ subject: "q", interestedParty: { reason: "noBeneficialOwners" } });
  expect(telling).toMatchObject({ subject: { at: { line: 1 } }, object: { id: "q" }, predicate: "linked-to" });
});

test("a word of the codelist that says less than owning is a link in its own words", () => {
  const interests = ["shareholding", "votingRights", "trustee", "seniorManagingOfficial"].map((type) => ({ type }));
  expect(tellings({ interests }).map(({ id, predicate, qualifiers }) => [id, predicate, qualifiers?.role])).toEqual([
    ["r-1", "owns", "shareholding"],
    ["r-2", "controls", "votingRights"],
    ["r-3", "linked-to", "trustee"],
    ["r-4", "leads", "seniorManagingOfficial"],
  ]);
});

test("a record that was closed is said to be that, and is no withdrawal of what was alleged", () => {
  const [telling] = tellings({}, { recordStatus: "closed" });
  expect(telling?.withdrawn).toBeUndefined();
  expect(telling?.notes?.join()).toContain("closed");
});
