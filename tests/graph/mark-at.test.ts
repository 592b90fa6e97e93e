import fc from "fast-check";
import { expect, test } from "vitest";
import { marksAt } from "../../src/graph/mark-at.ts";
import { asSourceId } from "../../src/model/id.ts";
import { MARK_KINDS, type Mark, type MarkKind } from "../../src/model/mark.ts";

const source = asSourceId("s");
const mark = (kind: MarkKind, at: number, label: string): Mark => ({ source, kind, at, label });
const labels = (marks: readonly Mark[], at: number) =>
  Object.fromEntries(Object.values(marksAt(marks, at)).map(({ kind, label }) => [kind, label]));

const MARKS = [
  mark("page", 0, "1"),
  mark("headline", 0, "Quay"),
  mark("paragraph", 10, "1"),
  mark("page", 20, "2"),
  mark("caption", 30, "Night"),
];

test("a page lasts over what it is divided into, until the next page", () => {
  expect(labels(MARKS, 0)).toEqual({ page: "1", headline: "Quay" });
  expect(labels(MARKS, 25)).toEqual({ page: "2", paragraph: "1" });
});

test("a headline ends where a paragraph begins, and a paragraph where a caption does", () => {
  expect(labels(MARKS, 10)).toEqual({ page: "1", paragraph: "1" });
  expect(labels(MARKS, 99)).toEqual({ page: "2", caption: "Night" });
});

test("before the first mark, and where there is none, nothing holds", () => {
  expect(marksAt([mark("time", 5, "00:00:05")], 4)).toEqual({});
  expect(marksAt([], 4)).toEqual({});
});

test("what holds begins no later than the position, and no mark of its kind lies between", () => {
  const arbitraryMarks = fc
    .array(fc.tuple(fc.constantFrom(...MARK_KINDS), fc.nat(50)))
    .map((pairs) => pairs.map(([kind, at], i) => mark(kind, at, `${i}`)).sort((a, b) => a.at - b.at));
  fc.assert(
    fc.property(arbitraryMarks, fc.nat(60), (marks, position) => {
      for (const held of Object.values(marksAt(marks, position))) {
        expect(held.at).toBeLessThanOrEqual(position);
        expect(marks.some(({ kind, at }) => kind === held.kind && at > held.at && at <= position)).toBe(false);
      }
    }),
  );
});
