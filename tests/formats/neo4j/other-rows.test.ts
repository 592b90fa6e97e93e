import { expect, test } from "vitest";
import {
  correctionRows,
  markRows,
  marksBeginWith,
  readingRows,
  replyRows,
  sourceOfMark,
} from "../../../src/formats/neo4j/other-rows.ts";
import { CorrectionSchema } from "../../../src/model/correction.ts";
import { everyFieldCase } from "../../neo4j/every-field-case.ts";

const { replies, readings, marks } = everyFieldCase();
const recordsIn = (rows: Iterable<{ properties: Readonly<Record<string, unknown>> }>) =>
  [...rows].map(({ properties }) => JSON.parse(String(properties.record)));

test("every row holds its whole record; of a mark the line in its file, and the source beside it", () => {
  const correction = CorrectionSchema.parse({ id: "c", of: { claim: "talk" }, when: "2024", change: "x", why: "y" });
  expect(recordsIn(replyRows("x", replies))).toEqual(replies);
  expect(recordsIn(correctionRows("x", [correction]))).toEqual([correction]);
  expect(recordsIn(readingRows("x", readings))).toEqual(readings);
  const rows = [...markRows("x", marks)];
  expect(recordsIn(rows)).toEqual(marks.map(({ source: _, ...line }) => line));
  expect(rows.map(({ id }) => sourceOfMark(id))).toEqual(marks.map(({ source }) => source));
});

test("no two marks share an id, and one that is put in before others leaves theirs as they are", () => {
  const idsOf = (some: typeof marks) => [...markRows("x", some)].map(({ id }) => id);
  expect(new Set(idsOf(marks)).size).toBe(marks.length);
  expect(idsOf(marks.slice(1))).toEqual(idsOf(marks).slice(1));
});

test("the keys of a source's marks begin as those of no other source's", () => {
  const starts = (source: string) =>
    [...markRows("x", marks)].filter(({ key }) => key.startsWith(marksBeginWith(`x/${source}`))).length;
  expect(["gazette", "Court", "court", "gaz"].map(starts)).toEqual([1, 4, 1, 0]);
});
