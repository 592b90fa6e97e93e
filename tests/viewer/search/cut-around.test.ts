import fc from "fast-check";
import { expect, test } from "vitest";
import { cutAround, piecesInWords } from "../../../src/viewer/search/cut-around.ts";
import { often } from "../../sized.ts";

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

test("whatever was looked for is in what is left of a text, however far apart", () => {
  const filler = fc.constantFrom("tide", "mast", "lantern", "quay");
  fc.assert(
    fc.property(fc.array(filler, { maxLength: 200 }), fc.array(filler, { maxLength: 200 }), (before, between) => {
      const text = [...before, "in", ...between, "the", "fog", ...before].join(" ");
      const pieces = cutAround(text, ["in", "the", "fog"]);
      const marked = pieces.filter(({ isMarked }) => isMarked).map(({ words }) => words);
      expect(marked).toEqual(expect.arrayContaining(["in", "the", "fog"]));
      expect(piecesInWords(pieces).length).toBeLessThan(160);
    }),
    { numRuns: often(40) },
  );
});

test("of words that are met more than once those are shown that lie closest together", () => {
  const text = `in ${"tide ".repeat(60)} in the fog ${"tide ".repeat(60)}`;
  expect(piecesInWords(cutAround(text, ["in", "the", "fog"]))).toMatch(/^… tide.* in the fog tide.* …$/);
});
