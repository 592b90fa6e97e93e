import { expect, test } from "vitest";
import { claimNanopub } from "../../../src/formats/rdf/claim-nanopub.ts";
import { ClaimSchema } from "../../../src/model/claim.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

const { records } = sampleCase();
const table = buildTable(records);
const short = (iri: string) => iri.replace(/^.*[#/]/, "");
const triplesOf = (id: string) => {
  const claim = records.claims.find((each) => each.id === id);
  if (claim === undefined) expect.fail(`the sample case has ${id}`);
  return claimNanopub(claim, table).map(
    ({ subject, predicate, object, graph }) =>
      `${[graph, subject, predicate, object].map(({ value }) => short(value)).join(" ")}`,
  );
};

test("a claim asserts or denies a statement, which is described and never made", () => {
  expect(triplesOf("payment")).toEqual(
    expect.arrayContaining([
      "assertion payment type Allegation",
      "assertion payment asserts statement",
      "assertion payment allegation true",
      "assertion statement type Statement",
      "assertion statement subject tidewater",
      "assertion statement predicate paid",
      "assertion statement object joss-brandt",
    ]),
  );
  expect(triplesOf("payment-denied")).toContain("assertion payment-denied denies statement");
  expect(triplesOf("payment-denied")).not.toContain("assertion payment-denied asserts statement");
});

test("the provenance names who says it, in which source, and where in its text", () => {
  expect(triplesOf("payment")).toEqual(
    expect.arrayContaining([
      "provenance assertion wasAttributedTo mara-quill",
      "provenance assertion wasQuotedFrom gazette",
      "provenance gazette sourceId gazette",
      "provenance passage hasSource gazette",
      "provenance position type TextPositionSelector",
      "provenance quote exact the Tidewater Company paid Joss Brandt in 2019",
    ]),
  );
  expect(triplesOf("leads")).toContain("provenance assertion wasAttributedTo unattributed");
});

test("a remark's object is its words", () => {
  expect(triplesOf("clerk")).toContain("assertion statement object a former clerk");
});

test("what a work says in its own voice is attributed to the work, that of the step or the one that was read", () => {
  const voice = (step: object) => {
    const [payment] = records.claims;
    const claim = ClaimSchema.parse({ ...payment, attribution: [{ by: "work", mode: "writes", ...step }] });
    return claimNanopub(claim, table).flatMap(({ predicate, object }) =>
      short(predicate.value) === "wasAttributedTo" ? [object.value] : [],
    );
  };
  expect(voice({})).toEqual(["urn:sayswho:case/tidewater/source/gazette"]);
  expect(voice({ in: "wire" })).toEqual(["urn:sayswho:case/tidewater/source/wire"]);
});

test("each further passage is a resource of the same source, and says what it adds", () => {
  const [payment] = records.claims;
  const alsoAt = [{ role: "date", anchor: { start: 0, end: 4, exact: "Mara" } }];
  const triples = claimNanopub(ClaimSchema.parse({ ...payment, alsoAt }), table).map(({ subject, predicate, object }) =>
    [subject, predicate, object].map(({ value }) => short(value)).join(" "),
  );
  expect(triples).toEqual(
    expect.arrayContaining([
      "assertion wasDerivedFrom passage-2",
      "passage-2 role date",
      "passage-2 hasSource gazette",
      "quote-2 exact Mara",
    ]),
  );
});
