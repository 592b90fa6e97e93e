import { expect, test } from "vitest";
import { parseJson } from "../../../../src/formats/readers/objects/parse-json.ts";
import type { Issue } from "../../../../src/model/issue.ts";
import { inShort } from "../imported.ts";

test("every value is found again at its line and column", () => {
  const json = parseJson({ file: "x", text: '{\n  "a": [1,\n   {"b": 2}]\n}' }, []);
  expect(json?.spotOf(["a", 1])).toEqual({ line: 3, column: 4 });
  expect(json?.spotOf(["a", 1, "b"])).toEqual({ line: 3, column: 10 });
});

test.each(["", "{", '{"a": }', "[1,]", "// no\n{}"])("%j is no JSON", (text) => {
  const issues: Issue[] = [];
  expect(parseJson({ file: "x", text }, issues)).toBeUndefined();
  expect(inShort(issues)[0]).toMatch(/not-json$/);
});
