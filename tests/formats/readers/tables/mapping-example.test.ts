import { expect, test } from "vitest";
import { columnsOfMapping } from "../../../../src/formats/readers/tables/columns-of-mapping.ts";
import { MappingSchema } from "../../../../src/formats/readers/tables/mapping.ts";
import { MAPPING_EXAMPLE } from "../../../../src/formats/readers/tables/mapping-example.ts";
import { parseMappingFile } from "../../../../src/formats/readers/tellings/parse-mapping-file.ts";

const yaml = MAPPING_EXAMPLE.split("\n")
  .filter((line) => line.startsWith("  "))
  .join("\n");

test("the example in the help may be used as it stands", () => {
  const parsed = parseMappingFile({ file: "example.yaml", text: yaml }, MappingSchema);
  expect(parsed.ok ? [] : parsed.issues).toEqual([]);
});

test("it shows every key", () => {
  const parsed = parseMappingFile({ file: "example.yaml", text: yaml }, MappingSchema);
  expect(parsed.ok && columnsOfMapping(parsed.mapping, "edges").length).toBeGreaterThan(15);
  for (const key of Object.keys(MappingSchema.shape)) expect(yaml).toMatch(new RegExp(`^  ${key}:`, "m"));
});
