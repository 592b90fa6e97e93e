import { expect, test } from "vitest";
import { linesOfPieces } from "../../../src/intake/pdf/lines-of-pieces.ts";
import { lowerDropCaps } from "../../../src/intake/pdf/lower-drop-caps.ts";
import type { Piece } from "../../../src/intake/pdf/piece.ts";

const piece = (words: string, left: number, right: number, baseline: number, size = 10): Piece => ({
  words,
  left,
  right,
  baseline,
  size,
  rightToLeft: false,
});
/** A letter that reaches down over three lines of 12 points, and these. */
const begun = (letter: string, rest: string) => [
  piece(letter, 40, 64, 124, 44),
  piece(rest, 68, 200, 100),
  piece("second line of the text", 68, 200, 112),
  piece("third line of the text", 68, 200, 124),
];
const lines = (pieces: readonly Piece[]) => linesOfPieces(pieces).map(({ words }) => words);

test("a large initial is read in the first of the lines that it stands beside", () => {
  expect(lines(begun("C", "aptain Fenwick told"))).toEqual([
    "Captain Fenwick told",
    "second line of the text",
    "third line of the text",
  ]);
});

test("an initial that may be a word by itself stays apart", () => {
  expect(lines(begun("A", "captain told them"))[0]).toBe("A captain told them");
});

test("a large letter that stands beside nothing is left where it is", () => {
  const alone = [piece("K", 40, 64, 500, 44), piece("words of a text", 40, 200, 100)];
  expect(lowerDropCaps(alone)).toEqual(alone);
  expect(lowerDropCaps([])).toEqual([]);
});
