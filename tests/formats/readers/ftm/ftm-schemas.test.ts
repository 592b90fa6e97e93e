import { expect, test } from "vitest";
import {
  KIND_OF_SCHEMA,
  LINK_OF_SCHEMA,
  narrowerSchema,
  REMARK_OF_SCHEMA,
  WORK_SCHEMAS,
} from "../../../../src/formats/readers/ftm/ftm-schemas.ts";

test("a schema is somebody, a link, a remark or a work, and never two of these", () => {
  const all = [...KIND_OF_SCHEMA.keys(), ...LINK_OF_SCHEMA.keys(), ...REMARK_OF_SCHEMA.keys(), ...WORK_SCHEMAS];
  expect(new Set(all).size).toBe(all.length);
});

test("of two schemas of one entity the narrower is known where there is one", () => {
  expect(narrowerSchema("LegalEntity", "Person")).toBe("Person");
  expect(narrowerSchema("Company", "Organization")).toBe("Company");
  expect(narrowerSchema("Person", "Company")).toBeUndefined();
});
