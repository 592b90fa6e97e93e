import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { safeYaml } from "../../src/case-file/safe-yaml.ts";

test("any text comes back as it was, as a value and in a list", () => {
  const text = fc.string({ unit: "binary" }).filter((made) => made.isWellFormed());
  fc.assert(
    fc.property(text, fc.array(text), (one, many) => {
      expect(parse(safeYaml({ one, many }))).toEqual({ one, many });
    }),
  );
});

test("no text can end the block it stands in: a line of three hyphens is always inside quotes or indented", () => {
  expect(safeYaml({ text: "a\n---\nb", more: "---" })).not.toMatch(/^---$/m);
});
