import { expect, test } from "vitest";
import { fieldsOf } from "../../../src/cli/docs/fields-of.ts";

test("the fields of a schema are rows, inner ones under the name of the outer", () => {
  const schema = {
    required: ["a"],
    properties: {
      a: { const: true, description: "Always." },
      b: { type: "array", items: { properties: { c: { enum: ["x", "y"] } } } },
      d: { anyOf: [{ type: "string" }, { type: "integer" }] },
    },
  };
  expect(fieldsOf(schema)).toEqual([
    ["`a`", "yes", "`true`", "Always."],
    ["`b`", "", "a list: any", ""],
    ["`b[].c`", "", "`x`, `y`", ""],
    ["`d`", "", "words, or a whole number", ""],
  ]);
});
