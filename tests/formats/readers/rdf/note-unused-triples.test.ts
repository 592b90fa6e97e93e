import { expect, test } from "vitest";
import { noteUnusedTriples } from "../../../../src/formats/readers/rdf/note-unused-triples.ts";
import { parseTrig } from "../../../../src/formats/readers/rdf/parse-trig.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import type { Issue } from "../../../../src/model/issue.ts";
import { sampleCase } from "../../../sample-case.ts";
import { aTrig } from "./a-trig.ts";

const noted = (text: string): Issue[] => {
  const issues: Issue[] = [];
  const { records: left } = sampleCase();
  noteUnusedTriples(parseTrig({ file: "x", text }, issues) ?? [], left, noteIssues("x", issues));
  return issues;
};

test("of what we wrote nothing is unused, and nothing was changed", () => {
  expect(noted(aTrig())).toEqual([]);
});

test("a triple that is not ours is told with its line, and the hash of where it stands no longer fits", () => {
  const text = aTrig().replace(/(#pubinfo> \{\n)/, '$1<urn:a> <urn:b> "c"@de .\n');
  expect(noted(text).map(({ code }) => code)).toEqual(["not-used", "changed-since"]);
  expect(noted(text)[0]?.message).toContain('<urn:a> <urn:b> "c"@de in <urn:sayswho:case');
});
