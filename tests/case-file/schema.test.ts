import { expect, test } from "vitest";
import { CASE_FILES, jsonSchemaOf, schemaPath } from "../../src/case-file/schema.ts";

test("the schema of a list file describes a list, that of a line one record", () => {
  for (const file of CASE_FILES) {
    expect(jsonSchemaOf(file)).toMatchObject({ type: file.list ? "array" : "object" });
    expect(jsonSchemaOf(file, "jsonl")).toMatchObject({ type: "object", additionalProperties: false });
    expect(schemaPath(file.stem)).not.toBe(schemaPath(file.stem, "jsonl"));
  }
});

test("an editor is told that a claim needs source, anchor, attribution and the mark", () => {
  const claims = CASE_FILES.find(({ stem }) => stem === "claims");
  const { required, properties } = jsonSchemaOf(claims ?? CASE_FILES[0], "jsonl") as {
    required: string[];
    properties: Record<string, object>;
  };
  expect(required).toEqual(expect.arrayContaining(["source", "anchor", "attribution", "allegation"]));
  expect(properties.allegation).toMatchObject({ const: true });
  expect(properties.source).toMatchObject({ pattern: expect.any(String) });
});
