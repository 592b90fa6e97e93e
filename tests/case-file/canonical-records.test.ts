import { expect, test } from "vitest";
import { canonicalRecords, jsonLines, yaml } from "../../src/case-file/canonical-records.ts";
import { CASE_FILES } from "../../src/case-file/schema.ts";
import { EntitySchema } from "../../src/model/entity.ts";

const entities = CASE_FILES.find(({ stem }) => stem === "entities") ?? CASE_FILES[0];
const entity = EntitySchema.parse({ note: "a remark", name: "Mara Quill", kind: "person", id: "mara-quill" });

test("keys stand in the schema's order, and what the schema fills in is left out", () => {
  const [written] = canonicalRecords(entities, [entity]);
  expect(JSON.stringify(written)).toBe('{"id":"mara-quill","kind":"person","name":"Mara Quill","note":"a remark"}');
});

test("the first line of a file names its schema", () => {
  expect([...jsonLines([1], "../schema/x.json")].join("")).toBe('{"$schema":"../schema/x.json"}\n1\n');
  expect([...yaml([{ id: "a" }], "schema/x.json", true)].join("")).toBe(
    "# yaml-language-server: $schema=schema/x.json\n\n- id: a\n",
  );
  expect([...yaml([], "schema/x.json", true)].join("")).toMatch(/\n\[\]\n$/);
});
