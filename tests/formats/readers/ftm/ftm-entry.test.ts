import { expect, test } from "vitest";
import { entryOfRecord } from "../../../../src/formats/readers/ftm/ftm-entry.ts";
import { ftmRecords } from "../../../../src/formats/readers/ftm/ftm-record.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import type { Issue } from "../../../../src/model/issue.ts";

test("every name is a name, Wikidata says who it is elsewhere, and the rest is noted with its values", () => {
  const issues: Issue[] = [];
  const note = noteIssues("x", issues);
  const properties = {
    name: ["Ana Brill", "A. Brill"],
    weakAlias: ["Annie"],
    wikidataId: ["Q7", "none"],
    birthDate: ["1970"],
  };
  const [record] = ftmRecords(
    [{ value: { id: "p", caption: "Ana B.", schema: "Person", properties }, at: { line: 1, column: 1 } }],
    note,
  );
  expect(record && entryOfRecord(record, "person", note)).toMatchObject({
    name: "Ana Brill",
    also: ["A. Brill", "Annie", "Ana B."],
    sameAs: ["https://www.wikidata.org/wiki/Q7"],
  });
  expect(issues.map(({ message }) => message)).toEqual([
    'nothing was made of `birthDate` ("1970"), `wikidataId` ("none") of "p"',
  ]);
});
