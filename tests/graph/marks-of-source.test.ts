import { expect, test } from "vitest";
import { marksOfSource } from "../../src/graph/marks-of-source.ts";
import { asSourceId } from "../../src/model/id.ts";
import type { Mark } from "../../src/model/mark.ts";

test("the marks of a source are its own, in their order, and none where it has none", () => {
  const marks = [
    ["a", 0],
    ["b", 0],
    ["a", 7],
  ].map(([source, at]): Mark => ({ kind: "page", at: Number(at), label: "1", source: asSourceId(String(source)) }));
  expect(marksOfSource(marks, asSourceId("a"))).toEqual([marks[0], marks[2]]);
  expect(marksOfSource(marks, asSourceId("b"))).toEqual([marks[1]]);
  expect(marksOfSource(marks, asSourceId("c"))).toEqual([]);
});
