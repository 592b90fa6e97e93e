import { expect, test } from "vitest";
import { formatCase } from "../../../../src/case-file/format-case.ts";
import { parseCase } from "../../../../src/case-file/parse-case.ts";
import { MAX_IMPORT_LENGTH } from "../../../../src/formats/readers/reader.ts";
import { readStix } from "../../../../src/formats/readers/stix/read-stix.ts";
import { readCsv } from "../../../../src/formats/readers/tables/read-csv.ts";
import { importFile } from "../../../../src/formats/readers/tellings/import-file.ts";
import { CaseHeaderSchema } from "../../../../src/model/case.ts";
import { readFixture } from "../../fixtures/read-fixture.ts";

const header = CaseHeaderSchema.parse({ id: "links", title: "Links" });
const links = { ...readFixture("links.csv"), mapping: readFixture("links.yaml") };

function imported(input: Parameters<typeof importFile>[1] = links) {
  const found = importFile(readCsv, input, header);
  if (!found.ok) expect.fail(JSON.stringify(found.issues));
  return found;
}

test("what is made of a file checks as any case does, texts included", () => {
  const { records, texts } = imported();
  const files = new Map([...formatCase(records)].filter(([name]) => !name.startsWith("schema/")));
  const parsed = parseCase({ files, texts: new Map([...texts].map(([id, text]) => [`texts/${id}.txt`, text])) });
  expect(parsed.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(parsed.ok && parsed.records).toEqual(records);
});

test("an edge without a source is listed with its line and stays out", () => {
  const { records, report } = imported();
  expect(report.withoutSource.map(({ where }) => where.line)).toEqual([5]);
  expect(records.claims.map(({ id }) => id)).toEqual(["p1", "p2", "p2-2"]);
});

test("every value that was kept raw or not used is listed with line and column", () => {
  const { report } = imported();
  const listed = report.keptAsItStands.map(({ code, where }) => `${where.line}:${where.column} ${code}`);
  expect(listed).toEqual([
    "3:44 kept-raw",
    "3:54 unused-column",
    "4:131 not-used",
    "4:142 not-used",
    "4:156 kept-raw",
    "6:14 unknown-word",
  ]);
});

test("what cannot be placed is left out and leaves no entity behind", () => {
  const { records, report } = imported();
  expect(report.leftOut.map(({ code, where }) => [code, where.line])).toEqual([["unknown-kind", 6]]);
  expect(records.entities.map(({ id }) => id)).not.toContain("grey-gull");
});

test("a file of which no edge can become a claim makes no case", () => {
  const [head = ""] = links.text.split("\n");
  const found = importFile(readCsv, { ...links, text: `${head}\n` }, header);
  expect(found.ok ? [] : found.issues.map(({ code }) => code)).toEqual(["no-claims"]);
});

test("a file that is too long is refused unread", () => {
  for (const reader of [readCsv, readStix]) {
    const found = importFile(reader, { file: "x", text: " ".repeat(MAX_IMPORT_LENGTH + 1) }, header);
    expect(found.ok ? [] : found.issues.map(({ code }) => code)).toEqual(["too-large"]);
  }
});
