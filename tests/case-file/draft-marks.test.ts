import { expect, test } from "vitest";
import { draftMarks } from "../../src/case-file/draft-marks.ts";
import { gatherIssues } from "../../src/case-file/gather-issues.ts";
import { sampleCase } from "../sample-case.ts";

const { sources } = sampleCase().records;
const read = (texts: Record<string, string>) => {
  const issues = gatherIssues();
  const { marks } = draftMarks(sources, new Map(Object.entries(texts)), issues);
  return {
    marks: marks.map(({ record }) => record),
    codes: issues.all().map(({ code, where }) => `${where.file}:${where.line} ${code}`),
  };
};

test("marks lie beside the text of their source", () => {
  const { marks, codes } = read({ "texts/gazette.marks.jsonl": '{"kind":"page","at":3,"label":"4"}\n' });
  expect(marks).toEqual([{ source: "gazette", kind: "page", at: 3, label: "4" }]);
  expect(codes).toEqual([]);
});

test("what is no mark is refused with its line, and marks of no text are named", () => {
  const { marks, codes } = read({
    "texts/wire.marks.jsonl": '{"kind":"page","at":3,"label":"4"}\n{"kind":"leaf","at":3,"label":"5"}\n',
    "texts/nothing.marks.jsonl": "",
  });
  expect(marks).toHaveLength(1);
  expect(codes).toEqual(["texts/wire.marks.jsonl:2 not-one-of", "texts/nothing.marks.jsonl:1 unknown-file"]);
});
