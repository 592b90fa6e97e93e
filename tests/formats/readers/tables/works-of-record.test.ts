import { expect, test } from "vitest";
import { worksOfRecord } from "../../../../src/formats/readers/tables/works-of-record.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import type { Issue } from "../../../../src/model/issue.ts";
import { inShort } from "../imported.ts";
import { mappingOf, recordOf } from "./record-of.ts";

const mapping = mappingOf({
  source: { title: "Source", url: "Link", published: "Date", separator: ";" },
  quote: "Quote",
});

function worksOf(cells: Readonly<Record<string, string>>) {
  const issues: Issue[] = [];
  const works = worksOfRecord(recordOf(cells, mapping), mapping, () => undefined, noteIssues("x", issues));
  return { works, issues: inShort(issues) };
}

test("several sources in a cell are several works, each with its own part of the others", () => {
  const { works } = worksOf({ Source: "A; B", Link: "https://a.example;https://b.example", Quote: "one;two" });
  expect(works.map(({ work, quote }) => [work.title, work.url, quote])).toEqual([
    ["A", "https://a.example", "one"],
    ["B", "https://b.example", "two"],
  ]);
});

test("what cannot be shared out is nobody's, and noted", () => {
  const { works, issues } = worksOf({ Source: "A;B", Quote: "only one" });
  expect(works.map(({ quote }) => quote)).toEqual([undefined, undefined]);
  expect(issues).toEqual(["2:2 not-used"]);
});

test("the quote of a single source is taken whole, separators and all", () => {
  expect(worksOf({ Source: "A", Quote: "he came; he saw" }).works[0]?.quote).toBe("he came; he saw");
});

test("a date that can be read in two ways stays in the note", () => {
  const { works, issues } = worksOf({ Source: "A", Date: "03/04/2015" });
  expect(works[0]?.work).toMatchObject({ published: undefined, notes: ["Date as recorded: 03/04/2015"] });
  expect(issues).toEqual(["2:2 kept-raw"]);
});

test("a record that names no source has none", () => {
  expect(worksOf({ Source: " ", Quote: "words" }).works).toEqual([]);
});
