import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCase } from "../src/case-file/format-case.ts";
import { parseCase } from "../src/case-file/parse-case.ts";
import { arbitraryCase, type CaseWithTexts } from "./arbitrary-case.ts";
import { sampleCase } from "./sample-case.ts";

/** What the reader of case files finds wrong with a case, once it has been written out. */
function errorsOf({ records, texts }: CaseWithTexts): string[] {
  const textFiles = new Map([...texts].map(([id, text]) => [`texts/${id}.txt`, text]));
  const { issues } = parseCase({ files: formatCase(records, "jsonl"), texts: textFiles });
  return issues.filter(({ severity }) => severity === "error").map(({ message }) => message);
}

test("every generated case passes every check", () => {
  fc.assert(
    fc.property(arbitraryCase(), (generated) => {
      expect(errorsOf(generated)).toEqual([]);
    }),
  );
});

test("the sample case passes every check", () => {
  expect(errorsOf(sampleCase())).toEqual([]);
});
