import { expect, test } from "vitest";
import { isQuoted } from "../../../src/suggest/text/quoted.ts";

const isQuotedAt = (text: string, words: string) => {
  const start = text.indexOf(words);
  return isQuoted(text, { start, end: start + words.length });
};

test.each([
  "“We did not cut it,” he said.",
  '"We did not cut it," he said.',
  "«We did not cut it», he said.",
  "„We did not cut it”, he said.",
])("what stands between quotation marks is quoted, what follows them is not: %s", (text) => {
  expect(isQuotedAt(text, "We did not")).toBe(true);
  expect(isQuotedAt(text, "he said")).toBe(false);
});

test("a quotation ends with its paragraph, whether its marks are closed or not", () => {
  expect(isQuotedAt("“We did not cut it,\nthe court found", "the court")).toBe(false);
});

test("a quotation in a quotation is still quoted after the inner one", () => {
  expect(isQuotedAt("He said “they told me “no” and left” at noon", "and left")).toBe(true);
  expect(isQuotedAt("He said “they told me “no” and left” at noon", "at noon")).toBe(false);
});
