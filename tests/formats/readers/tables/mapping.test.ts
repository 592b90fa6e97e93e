import { expect, test } from "vitest";
import { MappingSchema } from "../../../../src/formats/readers/tables/mapping.ts";
import { parseMappingFile } from "../../../../src/formats/readers/tellings/parse-mapping-file.ts";
import { inShort } from "../imported.ts";

const parse = (text: string) => parseMappingFile({ file: "map.yaml", text }, MappingSchema);
const issuesOf = (text: string) => {
  const parsed = parse(text);
  return parsed.ok ? [] : parsed.issues;
};

test("every problem of a mapping comes at once, with its place and a guess", () => {
  const issues = issuesOf(
    "subject: { nam: From }\nrelation:\n  column: Relation\n  words: { met with: { predicate: meet } }\nsorce: { title: Source }\n",
  );
  expect(inShort(issues).sort()).toEqual(
    ["1:1 wrong-value", "1:12 unknown-key", "4:24 not-one-of", "5:1 unknown-key"].sort(),
  );
  expect(issues.map(({ mend }) => mend)).toContain('did you mean "name"?');
  expect(issues.map(({ mend }) => mend)).toContain('did you mean "source"?');
});

test("what is no YAML is refused with its place", () => {
  expect(issuesOf("subject: {").length).toBeGreaterThan(0);
  expect(issuesOf("- a\n- b").map(({ code }) => code)).toContain("wrong-value");
});
