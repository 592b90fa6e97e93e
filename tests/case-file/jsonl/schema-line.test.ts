import { expect, test } from "vitest";
import { isSchemaLine } from "../../../src/case-file/jsonl/schema-line.ts";

test("a line that names the schema and nothing else is no record", () => {
  expect(isSchemaLine('{"$schema":"schema/claims-line.schema.json"}')).toBe(true);
  for (const line of ['{"$schema":"x","id":"a"}', '{"id":"$schema"}', "$schema", '["$schema"]', "null"])
    expect(isSchemaLine(line)).toBe(false);
});
