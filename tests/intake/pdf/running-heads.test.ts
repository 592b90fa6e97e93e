import { expect, test } from "vitest";
import type { Line } from "../../../src/intake/pdf/piece.ts";
import { runningHeads } from "../../../src/intake/pdf/running-heads.ts";
import { aLine } from "./a-line.ts";

const page = (number: number, ...words: string[]): Line[] => [
  aLine("The Harbour Board", 40, 20),
  ...words.map((line, i) => aLine(line, 40, 60 + 20 * i)),
  aLine(`Page ${number} of 3`, 40, 580),
];
const heads = (...pages: Line[][]) => [...runningHeads(pages)].map(({ words }) => words).sort();

test("what stands at one place of several pages, but for the number, is of the pages", () => {
  expect(heads(page(1, "One", "a", "b"), page(2, "Two", "c", "d"), page(3, "Three", "e", "f"))).toEqual([
    "Page 1 of 3",
    "Page 2 of 3",
    "Page 3 of 3",
    ...Array(3).fill("The Harbour Board"),
  ]);
});

test("a sentence that is said at two places, and the only page of a document, stay whole", () => {
  expect(heads([aLine("He denied it.", 40, 20)], [aLine("He denied it.", 40, 300)])).toEqual([]);
  expect(heads(page(1, "One", "a", "b"))).toEqual([]);
});
