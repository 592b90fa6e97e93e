import { expect, test } from "vitest";
import { readAnnotations } from "../../../../src/formats/readers/annotations/read-annotations.ts";
import { readFixture } from "../../fixtures/read-fixture.ts";
import { imported, inShort, refused } from "../imported.ts";

const { records, texts, report } = imported(readAnnotations, readFixture("annotations.json"));

test("a tagged passage becomes a claim that stands on the words highlighted", () => {
  const [claim, ...more] = records.claims;
  expect(more).toEqual([]);
  expect(claim).toMatchObject({ id: "a1", subject: "tidewater", predicate: "paid", object: "joss-brandt" });
  expect(claim?.attribution[0].by).toBe("mara-quill");
  expect(claim?.anchor).toMatchObject({ exact: "Tidewater paid Joss Brandt", prefix: "she said ", suffix: " in 2019" });
  expect([...texts.values()]).toEqual(["she said Tidewater paid Joss Brandt in 2019"]);
  expect(claim?.note).toMatch(/See page two[\s\S]*120-150[\s\S]*to-check/);
});

test("what lacks its tags, its page or a known predicate is listed; a date that could be two is kept raw", () => {
  expect(inShort(report.withoutSource)).toEqual(["36:5 without-source"]);
  expect(inShort(report.leftOut)).toEqual(["35:5 tags-missing", "37:5 unknown-relation"]);
  expect(inShort(report.keptAsItStands)).toEqual(["4:5 kept-raw"]);
});

test("the W3C's own form is read alike", () => {
  const annotation = {
    id: "https://notes.example/1",
    type: "Annotation",
    body: ["subject:Tidewater", "organization:Tidewater", "predicate:described-as", "value:a shell"].map((value) => ({
      type: "TextualBody",
      purpose: "tagging",
      value,
    })),
    target: { source: "https://gazette.example/1", selector: { type: "TextQuoteSelector", exact: "a shell" } },
  };
  const { records } = imported(readAnnotations, { file: "x", text: JSON.stringify([annotation]) });
  expect(records.claims[0]).toMatchObject({
    predicate: "described-as",
    value: "a shell",
    anchor: { exact: "a shell" },
  });
});

test("a file without annotations is refused", () => {
  expect(refused(readAnnotations, { file: "x", text: "{}" })).toEqual(["1:1 no-annotations"]);
});

test("a single annotation is read, whose words stand in a selector that refines another, and whose purpose is its own", () => {
  const tags = ["subject:Tidewater", "organization:Tidewater", "predicate:described-as", "value:a shell"];
  const quote = { type: "TextQuoteSelector", exact: "a shell" };
  const annotation = {
    id: "a1",
    motivation: "tagging",
    creator: { id: "https://notes.example/ann", name: "Ann" },
    created: "2015-01-28T12:00:00Z",
    body: [
      ...tags.map((value) => ({ type: "TextualBody", value })),
      { type: "TextualBody", purpose: "commenting", value: "See page two" },
    ],
    target: { source: "https://gazette.example/1", selector: { type: "RangeSelector", refinedBy: quote } },
  };
  const { records } = imported(readAnnotations, { file: "x.json", text: JSON.stringify(annotation) });
  expect(records.claims[0]).toMatchObject({
    anchor: { exact: "a shell" },
    note: "See page two\nAnnotated by Ann (https://notes.example/ann), 2015-01-28T12:00:00Z.\nFrom x.json, line 1.",
  });
});

test("an export of Hypothesis's own client is read as its search is", () => {
  const rows = JSON.parse(readFixture("annotations.json").text).rows;
  const found = imported(readAnnotations, { file: "x.json", text: JSON.stringify({ annotations: rows }) });
  expect(found.records.claims.map(({ id }) => id)).toEqual(records.claims.map(({ id }) => id));
});
