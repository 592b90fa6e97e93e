import { expect, test } from "vitest";
import { linesOfPieces, runsRightToLeft } from "../../../src/intake/pdf/lines-of-pieces.ts";
import type { Piece } from "../../../src/intake/pdf/piece.ts";
import { processorTime } from "../../processor-time.ts";

const piece = (words: string, left: number, right: number, baseline = 100, size = 10, rightToLeft = false): Piece => ({
  words,
  left,
  right,
  baseline,
  size,
  rightToLeft,
});
const lines = (...pieces: Piece[]) => linesOfPieces(pieces).map(({ words }) => words);

test("pieces on one height are one line, with a space where there is a gap, in whatever order they were written", () => {
  expect(lines(piece("ferry", 62, 90), piece("The", 40, 58), piece("man", 90, 110))).toEqual(["The ferryman"]);
});

test("a wide gap parts two lines of two columns", () => {
  expect(lines(piece("left", 40, 60), piece("right", 80, 110))).toEqual(["left", "right"]);
});

test("the raised number of a note is told from a number in the text, and square metres stay", () => {
  expect(lines(piece("It killed 12", 40, 100), piece("3", 100, 104, 96, 6))).toEqual(["It killed 12[3]"]);
  expect(lines(piece("1", 40, 43, 96, 6), piece("Minutes", 43, 80))).toEqual(["[1] Minutes"]);
  expect(lines(piece("of 40 m", 40, 80), piece("2", 80, 84, 96, 6))).toEqual(["of 40 m²"]);
});

test("lines come from top to bottom", () => {
  expect(lines(piece("two", 40, 60, 120), piece("one", 40, 60, 100))).toEqual(["one", "two"]);
});

test("a line that runs from right to left begins on the right, and a name in it keeps its own way", () => {
  const rtl = (words: string, left: number, right: number) => piece(words, left, right, 100, 10, true);
  expect(lines(rtl("السفينة", 100, 140), piece("Bella", 60, 76), piece("donna", 79, 95), rtl("غادرت", 20, 55))).toEqual(
    ["السفينة Bella donna غادرت"],
  );
  expect(runsRightToLeft([rtl("السفينة", 0, 1), piece("abc", 0, 1)])).toBe(true);
});

test("ten thousand pieces on one page are put together at once", { tags: ["slow"] }, () => {
  const spent = processorTime();
  linesOfPieces(
    Array.from({ length: 10_000 }, (_, i) => piece("w", (i * 37) % 400, ((i * 37) % 400) + 5, (i * 53) % 600)),
  );
  expect(spent()).toBeLessThan(2_000);
});
