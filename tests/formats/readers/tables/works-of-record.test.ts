import { expect, test } from "vitest";
import { readCsv } from "../../../../src/formats/readers/tables/read-csv.ts";
import { worksOfRecord } from "../../../../src/formats/readers/tables/works-of-record.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import type { Issue } from "../../../../src/model/issue.ts";
import { imported, inShort } from "../imported.ts";
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
  const words = "Date as recorded: 03/04/2015";
  expect(works[0]?.work).toMatchObject({ published: undefined, notes: [{ words, at: { line: 2, column: 2 } }] });
  // Whether it is kept is known when the work is.
  expect(issues).toEqual([]);
});

test("a record that names no source has none", () => {
  expect(worksOf({ Source: " ", Quote: "words" }).works).toEqual([]);
});

const MAPPING = `subject: { name: From, kind: person }
object: { name: To, kind: person }
relation: { column: Relation, words: { paid: { predicate: paid } } }
source: { title: Source, url: Link, published: Date, lang: Lang }
quote: Quote
`;

const read = (...rows: readonly string[]) =>
  imported(readCsv, {
    file: "links.csv",
    text: ["From,To,Relation,Source,Link,Date,Lang,Quote", ...rows, ""].join("\n"),
    mapping: { file: "links.yaml", text: MAPPING },
  });

test("whatever a later row says of a work that is known is kept or noted with its line", () => {
  const { records, report } = read(
    "A,B,paid,A letter,https://letter.example/1,2024-05-03,,A paid B",
    "A,C,paid,A letter,https://letter.example/1,03/04/2024,in French,A paid C",
    "A,D,paid,A letter,https://letter.example/1,2024-06-06,fr,A paid D",
  );
  const [letter] = records.sources;
  expect(letter).toMatchObject({ published: "2024-05-03", lang: "fr" });
  expect(letter?.note).toContain("Date as recorded: 03/04/2024\nLanguage as recorded: in French");
  expect(report.keptAsItStands.map(({ code, where }) => `${where.line} ${code}`)).toEqual([
    "3 kept-raw",
    "3 kept-raw",
    "4 not-used",
  ]);
});

test("of a row that stays out nothing is said to be kept", () => {
  const { records, report } = read(
    "A,B,paid,A letter,https://letter.example/1,2024-05-03,,A paid B",
    "A,,paid,A card,https://letter.example/2,03/04/2024,in French,A paid",
  );
  expect(records.sources.map(({ title }) => title)).toEqual(["A letter"]);
  expect(report.keptAsItStands).toEqual([]);
  expect(report.stayedOut.map(({ line, record }) => [line, record.includes("03/04/2024")])).toEqual([[3, true]]);
});
