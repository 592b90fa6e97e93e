import { expect, test } from "vitest";
import { passagePlace } from "../../src/graph/passage-place.ts";
import { asSourceId } from "../../src/model/id.ts";
import type { Mark, MarkKind } from "../../src/model/mark.ts";

const source = asSourceId("s");
const mark = (kind: MarkKind, at: number, label: string): Mark => ({ source, kind, at, label });
const place = (marks: readonly Mark[], anchor: { start: number; end: number }) =>
  passagePlace({ marks }, source, anchor);

test("a passage stands on its page and at its time", () => {
  const marks = [mark("page", 0, "4"), mark("time", 5, "00:12:31")];
  expect(place(marks, { start: 6, end: 9 })).toEqual(["page 4", "at 00:12:31"]);
  expect(place(marks, { start: 0, end: 3 })).toEqual(["page 4"]);
});

test("one that goes on over two pages stands on both; its end no longer belongs to it", () => {
  const marks = [mark("page", 0, "4"), mark("page", 10, "5")];
  expect(place(marks, { start: 6, end: 11 })).toEqual(["pages 4–5"]);
  expect(place(marks, { start: 6, end: 10 })).toEqual(["page 4"]);
});

test("a headline, a caption and a correction are named by what they say", () => {
  expect(place([mark("headline", 0, "Quay")], { start: 0, end: 4 })).toEqual(["headline Quay"]);
});

test("where nothing is marked nothing is said, and another text's marks do not hold", () => {
  expect(place([{ ...mark("page", 0, "4"), source: asSourceId("other") }], { start: 0, end: 4 })).toEqual([]);
  expect(place([], { start: 0, end: 4 })).toEqual([]);
});
