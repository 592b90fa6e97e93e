import { expect, test } from "vitest";
import type { Line } from "../../../src/intake/pdf/piece.ts";
import { readingOrder } from "../../../src/intake/pdf/reading-order.ts";
import { aLine } from "./a-line.ts";

const column = (name: string, left: number, top: number, count = 5): Line[] =>
  Array.from({ length: count }, (_, i) => aLine(`${name}${i} runs on to the edge of it`, left, top + 12 * i));
const order = (lines: readonly Line[], rightToLeft = false) =>
  readingOrder(lines, rightToLeft).map((lines) => lines.map(({ words }) => words.split(" ")[0]).join(" "));

test("the left column is read before the right one", () => {
  expect(order([...column("r", 220, 100), ...column("l", 40, 100)])).toEqual(["l0 l1 l2 l3 l4", "r0 r1 r2 r3 r4"]);
});

test("where words run from right to left, the right column is the first", () => {
  expect(order([...column("l", 40, 100), ...column("r", 220, 100)], true)).toEqual([
    "r0 r1 r2 r3 r4",
    "l0 l1 l2 l3 l4",
  ]);
});

test("a headline across both is read before them, and what goes across below is read after", () => {
  const across = (name: string, baseline: number) =>
    aLine(`${name} goes across the whole of the page from left to right and on`, 40, baseline);
  expect(
    order([
      across("head", 80),
      ...column("l", 40, 100),
      ...column("r", 220, 100),
      across("foot", 180),
      ...column("L", 40, 200),
      ...column("R", 220, 200),
    ]),
  ).toEqual(["head", "l0 l1 l2 l3 l4", "r0 r1 r2 r3 r4", "foot", "L0 L1 L2 L3 L4", "R0 R1 R2 R3 R4"]);
});

test("three columns are three", () => {
  expect(order([...column("a", 40, 100), ...column("b", 220, 100), ...column("c", 400, 100)])).toEqual([
    "a0 a1 a2 a3 a4",
    "b0 b1 b2 b3 b4",
    "c0 c1 c2 c3 c4",
  ]);
});

test("a table is read row by row", () => {
  const rows = ["Jonas", "Ada", "Pell", "Sunniva", "Mara"].flatMap((name, i) => [
    aLine(name, 40, 100 + 12 * i),
    aLine("yes", 200, 100 + 12 * i),
  ]);
  expect(readingOrder(rows, false).map((lines) => lines.map(({ words }) => words))).toEqual([
    ["Jonas yes", "Ada yes", "Pell yes", "Sunniva yes", "Mara yes"],
  ]);
});

test("one column is one, and no line is lost", () => {
  expect(order(column("l", 40, 100))).toEqual(["l0 l1 l2 l3 l4"]);
  expect(readingOrder([], false)).toEqual([]);
});
