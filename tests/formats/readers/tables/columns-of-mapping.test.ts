import { expect, test } from "vitest";
import { columnsOfMapping, unknownColumns } from "../../../../src/formats/readers/tables/columns-of-mapping.ts";
import { MappingSchema } from "../../../../src/formats/readers/tables/mapping.ts";
import { readCsv } from "../../../../src/formats/readers/tables/read-csv.ts";
import { parseMappingFile } from "../../../../src/formats/readers/tellings/parse-mapping-file.ts";
import { readFixture } from "../../fixtures/read-fixture.ts";
import { refused } from "../imported.ts";

const parsed = parseMappingFile(readFixture("links.yaml"), MappingSchema);
if (!parsed.ok) throw new Error("the fixture is a mapping");

test("every column that a mapping names is known with its key", () => {
  const named = columnsOfMapping(parsed.mapping, "edges").map(({ column, path }) => `${path.join(".")} ${column}`);
  expect(named).toContain("subject.kindFrom.column From type");
  expect(named).toContain("qualifiers.amount Amount");
  expect(named).toContain("source.publisher.name Outlet");
});

test("a column that is not there is named with its place in the mapping, and the nearest that is", () => {
  const [issue] = unknownColumns([{ column: "Qoute", path: ["quote"] }], ["Quote"], "links.csv", parsed.locate);
  expect(issue).toMatchObject({ code: "unknown-column", mend: 'did you mean "Quote"?', where: { path: "quote" } });
  const text = readFixture("links.csv").text.replace("Quote", "Words");
  expect(refused(readCsv, { file: "x", text, mapping: readFixture("links.yaml") })).toEqual(["11:1 unknown-column"]);
});

test("columns that are not there are listed in the mapping's order", () => {
  const text = readFixture("links.csv").text.replace("Quote", "Words").replace("From,", "Form,");
  expect(refused(readCsv, { file: "x", text, mapping: readFixture("links.yaml") })).toEqual([
    "2:12 unknown-column",
    "11:1 unknown-column",
  ]);
});

test("a table that has none of the columns is told to begin with something else", () => {
  const text = `Links of the harbour,\n${readFixture("links.csv").text}`;
  expect(refused(readCsv, { file: "x", text, mapping: readFixture("links.yaml") })).toEqual(["1:1 unknown-column"]);
});
