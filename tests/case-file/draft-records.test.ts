import { expect, test } from "vitest";
import { draftRecords } from "../../src/case-file/draft-records.ts";
import { gatherIssues } from "../../src/case-file/gather-issues.ts";
import { parseYamlFile } from "../../src/case-file/yaml/parse-yaml-file.ts";

test("a record that does not fit is left out with its reasons, but its id is known, so that nothing seems to dangle", () => {
  const issues = gatherIssues();
  const entities = parseYamlFile(
    "entities.yaml",
    "- { id: a, kind: person, name: A }\n- { id: b, kind: persn }\n",
    true,
  );
  const draft = draftRecords(new Map([["entities", entities]]), new Map(), issues);
  expect(draft.entities.map(({ record }) => record.id)).toEqual(["a"]);
  expect([...draft.declared.entities.ids()]).toEqual(["a", "b"]);
  expect(
    issues
      .all()
      .map(({ code }) => code)
      .sort(),
  ).toEqual(["missing-key", "not-one-of"]);
});
