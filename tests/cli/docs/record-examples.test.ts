import { expect, test } from "vitest";
import { formatCase } from "../../../src/case-file/format-case.ts";
import { parseCase } from "../../../src/case-file/parse-case.ts";
import { CASE_FILES } from "../../../src/case-file/schema.ts";
import { recordExamples } from "../../../src/cli/docs/record-examples.ts";

test("the examples are a case that checks, with its text, and without a question left", () => {
  const { records, text } = recordExamples();
  const all = [...formatCase(records, "yaml")].filter(([name]) => !name.startsWith("schema/"));
  const files = new Map(all.filter(([name]) => !name.startsWith("texts/")));
  const texts = new Map([["texts/gazette.txt", text], ...all.filter(([name]) => name.startsWith("texts/"))]);
  const parsed = parseCase({ files, texts });
  expect(parsed.issues).toEqual([]);
  expect(parsed.ok).toBe(true);
});

test("there is one of every kind of record", () => {
  const { records } = recordExamples();
  expect(Object.values(records).every((each) => !Array.isArray(each) || each.length > 0)).toBe(true);
  expect(Object.keys(records)).toHaveLength(CASE_FILES.length);
});
