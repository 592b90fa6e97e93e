import { expect, test } from "vitest";
import { parseTrig } from "../../../../src/formats/readers/rdf/parse-trig.ts";
import type { Issue } from "../../../../src/model/issue.ts";

test("each triple has its line, one that is quoted within another is none of its own", () => {
  const text = '\ufeff<urn:a> <urn:b> "c" .\n\n<urn:g> {\n  <urn:a> <urn:b> << <urn:q> <urn:r> <urn:s> >> .\n}';
  const issues: Issue[] = [];
  const found = parseTrig({ file: "x", text }, issues) ?? [];
  expect(found.map(({ quad, line }) => [quad.graph.value, line])).toEqual(
    expect.arrayContaining([
      ["", 1],
      ["urn:g", 4],
    ]),
  );
  expect(issues).toEqual([]);
});

test("where it ends to be TriG is named", () => {
  const issues: Issue[] = [];
  expect(parseTrig({ file: "x", text: "<urn:a> <urn:b> <urn:c> .\n\n}" }, issues)).toBeUndefined();
  expect(issues).toMatchObject([{ code: "not-trig", where: { file: "x", line: 3 } }]);
});
