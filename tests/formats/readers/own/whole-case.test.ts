import { expect, test } from "vitest";
import { wholeCase } from "../../../../src/formats/readers/own/whole-case.ts";
import { sampleCase } from "../../../sample-case.ts";

const { records } = sampleCase();
const carried = { ...records, header: { ...records.header } } as unknown as Parameters<typeof wholeCase>[1];

test("records that pass every check are the case, and what is changed into nonsense is not", () => {
  expect(wholeCase("x", carried)?.records.claims).toEqual(records.claims);
  expect(wholeCase("x", { ...carried, sources: [] })).toBeUndefined();
});

test("readings and marks that do not fit are left behind, and told", () => {
  const marks = [{ source: records.sources[0]?.id, kind: "page", at: -1, label: "1" }];
  expect(wholeCase("x", { ...carried, marks })?.issues.map(({ code }) => code)).toEqual(["not-read"]);
});
