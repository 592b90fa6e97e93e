import { expect, test } from "vitest";
import { openMappedJson } from "../../../../src/formats/readers/objects/open-mapped-json.ts";

const map = (text: string) => ({ file: "map.yaml", text });
const codesOf = (opened: ReturnType<typeof openMappedJson>) =>
  opened.ok ? [] : opened.issues.map(({ code, where }) => [where.file, code]);

test("a file of JSON comes with what its mapping decides, and what is noted of it comes after", () => {
  const result = openMappedJson({ file: "x.json", text: '{"a": [1]}', mapping: map("kinds: { Firm: organization }") });
  if (!result.ok) expect.fail("not opened");
  const { json, mapping, issues, note } = result.opened;
  expect(json.value).toEqual({ a: [1] });
  expect(mapping).toMatchObject({ given: true, kinds: { Firm: "organization" } });
  expect(issues).toEqual([]);
  note("warning", "odd", json.spotOf(["a"]), "it is odd", "see to it");
  expect(issues).toMatchObject([{ code: "odd", where: { file: "x.json", line: 1, column: 7 } }]);
});

test("a mapping or a file that cannot be read is told where it lies, the mapping first", () => {
  expect(codesOf(openMappedJson({ file: "x.json", text: "{" }))).toEqual([["x.json", "not-json"]]);
  const wrong = map("sorce: { is: x }");
  for (const text of ["{}", "{"])
    expect(codesOf(openMappedJson({ file: "x.json", text, mapping: wrong }))).toEqual([["map.yaml", "unknown-key"]]);
});
