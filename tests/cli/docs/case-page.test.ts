import { expect, test } from "vitest";
import { CASE_FILES } from "../../../src/case-file/schema.ts";
import { casePage } from "../../../src/cli/docs/case-page.ts";

const { parts } = casePage();

test("every file of a case is there with its fields and an example of its record", () => {
  expect(parts.flatMap((part) => ("heading" in part ? [part.heading] : []))).toEqual(
    CASE_FILES.map(({ stem }) => stem),
  );
  const examples = parts.flatMap((part) => ("code" in part ? [part.code] : []));
  expect(examples).toHaveLength(CASE_FILES.length);
  for (const example of examples) expect(example).toMatch(/^# \S+\n\S/);
});

test("each field says what it is for", () => {
  for (const part of parts)
    if ("table" in part)
      for (const [field, , , words] of part.table.rows)
        if (!field?.includes(".")) expect(words, field).toMatch(/\w{3}/);
});
