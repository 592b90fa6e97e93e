import { expect, test } from "vitest";
import { cutAround, piecesInWords } from "../../../src/viewer/search/cut-around.ts";

test("a short text is whole, and the words that were looked for are marked", () => {
  const pieces = cutAround("Łucja  Wrona is his\nsister", ["lucja", "sist"]);
  expect(piecesInWords(pieces)).toBe("Łucja Wrona is his sister");
  expect(pieces.filter(({ isMarked }) => isMarked).map(({ words }) => words)).toEqual(["Łucja", "sister"]);
});

test("of a long one what is around the first of them is left, and where it was cut is said", () => {
  const text = `${"before ".repeat(80)}harbour ${"after ".repeat(80)}`;
  const words = piecesInWords(cutAround(text, ["harbour"]));
  expect(words).toMatch(/^… before.*harbour.*after …$/);
  expect(words.length).toBeLessThan(160);
});

test("a text without a word is nothing", () => {
  expect(piecesInWords(cutAround("  \n", ["x"]))).toBe("");
});
