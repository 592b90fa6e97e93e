import { expect, test } from "vitest";
import { readingOfRecords } from "../../../../src/formats/readers/own/reading-of-records.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import type { Issue } from "../../../../src/model/issue.ts";

const NOTHING = { entities: [], sources: [], claims: [], replies: [], corrections: [], readings: [], marks: [] };

test("what of a changed case has no place in a telling is noted, each in its words", () => {
  const issues: Issue[] = [];
  const names = [{ text: "Ann", lang: "en" }];
  const reading = readingOfRecords(
    {
      ...NOTHING,
      header: { id: "c", title: "Case title" },
      entities: [
        { id: "a", kind: "place", name: "A", names, within: "b", coordinates: { latitude: 1, longitude: 2 } },
        { id: "x" },
      ],
      sources: [{ id: "s", archivedUrl: "https://archive.example/1" }],
      replies: [{ id: "r", text: "No comment" }],
    },
    (kind) => (kind === "entity" ? 7 : 2),
    issues,
    noteIssues("f", issues),
  );
  const said = issues.map(({ message }) => message).join("\n");
  for (const words of ["Case title", "No comment", "archive.example", "`within`", "lang", '\\"x\\"'])
    expect(said).toContain(words);
  expect(reading.entries).toMatchObject([
    { id: "a", also: ["Ann"], coordinates: { latitude: 1, longitude: 2 }, at: { line: 7 } },
  ]);
});
