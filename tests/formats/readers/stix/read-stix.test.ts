import { expect, test } from "vitest";
import { readStix } from "../../../../src/formats/readers/stix/read-stix.ts";
import { readFixture } from "../../fixtures/read-fixture.ts";
import { imported, inShort, refused } from "../imported.ts";

const { records, report } = imported(readStix, readFixture("bundle.stix.json"));

test("a relationship is one claim for each of its references", () => {
  expect(records.claims.map(({ predicate, qualifiers }) => [predicate, qualifiers])).toEqual([
    ["owns", {}],
    ["owns", {}],
    ["linked-to", { role: "targets" }],
  ]);
  expect(records.sources.filter(({ genre }) => genre !== "dataset").map(({ title }) => title)).toEqual([
    "The Gazette",
    "The Wire",
  ]);
});

test('a description that opens with "Alleged by" names the speaker', () => {
  expect(records.claims[2]?.attribution[0].by).toBe("identity--1");
  expect(records.claims[2]?.statement).toBe("Grey Gull broke into Tidewater.");
});

test("who is neither said to be a person nor an organization, other objects and relationships without a source are listed", () => {
  expect(inShort(report.withoutSource)).toEqual(["31:5 without-source"]);
  expect(inShort(report.leftOut)).toEqual(["7:5 unknown-kind", "38:5 unknown-kind"]);
  expect(inShort(report.keptAsItStands)).toEqual([
    "7:5 not-used",
    "10:5 not-read",
    "10:5 not-used",
    "22:5 speaker-not-in-sentence",
  ]);
});

test.each([
  ["{", "not-json"],
  ["[]", "not-a-bundle"],
  ['{"objects": 3}', "not-a-bundle"],
  ["[".repeat(100_000), "too-deep"],
])("%.20s is no bundle", (text, code) => {
  expect(refused(readStix, { file: "x", text })[0]).toContain(code);
});
