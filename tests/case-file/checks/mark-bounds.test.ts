import { expect, test } from "vitest";
import { markBounds } from "../../../src/case-file/checks/mark-bounds.ts";
import { draftOf } from "../draft-of.ts";

const length = draftOf().sources.find(({ record }) => record.id === "gazette")?.record.text?.length ?? 0;
const marksAt = (...positions: number[]) =>
  draftOf({ marks: positions.map((at) => ({ source: "gazette", kind: "page", at, label: "1" })) as never });

test("a mark may stand anywhere in the text, its very end too, and two may stand in one place", () => {
  expect([...markBounds(marksAt(0, 0, length))]).toEqual([]);
});

test("past the text, and before the mark above it, a mark is refused", () => {
  expect([...markBounds(marksAt(length + 1))]).toMatchObject([{ code: "mark-outside-text" }]);
  expect([...markBounds(marksAt(4, 3))]).toMatchObject([{ code: "mark-out-of-order", at: { index: 1 } }]);
});
