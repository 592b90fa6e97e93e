import { expect, test } from "vitest";
import { CASE_FILES } from "../../src/case-file/schema.ts";
import { shapeRecord } from "../../src/case-file/shape-record.ts";
import { parseYamlFile } from "../../src/case-file/yaml/parse-yaml-file.ts";

const entities = CASE_FILES[1];
const shaped = (yaml: string) => shapeRecord(entities, parseYamlFile("entities.yaml", yaml, true), 0);

test("a record that fits comes back with its defaults", () => {
  expect(shaped("- { id: a, kind: person, name: A }")).toMatchObject({
    record: { id: "a", named: true, parties: [], exposure: "unknown" },
  });
});

test("all that is wrong with one record comes at once", () => {
  const result = shaped("- { kind: persn, nmae: A, named: maybe }");
  const codes = "issues" in result ? result.issues.map(({ code }) => code).sort() : [];
  expect(codes).toEqual(["missing-key", "missing-key", "not-one-of", "unknown-key", "wrong-type"]);
});

test("a value of any length is cut short in its message", () => {
  const result = shaped(`- { id: a, kind: "${"x".repeat(5000)}", name: A }`);
  expect("issues" in result && (result.issues[0]?.message.length ?? 0) < 250).toBe(true);
});
