import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paragraphsOf, type Unit, unitsIn } from "../../../src/suggest/text/text-units.ts";
import { arbitraryLongText, arbitraryText, halvesPair } from "../../desk/text/written-text.ts";
import { sized } from "../../sized.ts";

const UNITS: readonly Unit[] = ["word", "clause", "sentence", "paragraph"];
const wordsOf = (text: string, unit: Unit): readonly string[] =>
  paragraphsOf(text)
    .flatMap((paragraph) => unitsIn(text, paragraph, unit))
    .map(({ start, end }) => text.slice(start, end));

describe("paragraphs", () => {
  test("cover every letter that is no blank exactly once, in their order, and halve none", () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryText, arbitraryLongText), (text) => {
        let reached = 0;
        for (const { start, end } of paragraphsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(reached, start).trim()).toBe("");
          expect(halvesPair(text, start) || halvesPair(text, end)).toBe(false);
          reached = end;
        }
        expect(text.slice(reached).trim()).toBe("");
      }),
    );
  });

  test.each(["The Union cut the cable. ", "x", "港", "😀", "a b", "\t"])(
    "five megabytes of %j in one line are paragraphs that one can read",
    (piece) => {
      const text = piece.repeat(Math.ceil(sized(1_000_000, { long: 5_000_000 }) / piece.length));
      const paragraphs = paragraphsOf(text);
      const covered = paragraphs.reduce((sum, { start, end }) => sum + end - start, 0);
      expect(covered).toBeGreaterThanOrEqual(text.replace(/\s/g, "").length);
      for (const { start, end } of paragraphs) if (end - start > 4_000) expect.fail(`${start} to ${end}`);
      for (const { start } of paragraphs) if (halvesPair(text, start)) expect.fail(`a letter is halved at ${start}`);
    },
  );
});

describe.each(UNITS)("units: %s", (unit) => {
  test("each lies in its paragraph, they are in order, do not overlap, and begin and end with no blank", () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        for (const paragraph of paragraphsOf(text)) {
          let reached = paragraph.start;
          for (const { start, end } of unitsIn(text, paragraph, unit)) {
            expect(start).toBeGreaterThanOrEqual(reached);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            expect(halvesPair(text, start) || halvesPair(text, end)).toBe(false);
            reached = end;
          }
          expect(reached).toBeLessThanOrEqual(paragraph.end);
        }
      }),
    );
  });
});

test("no letter or digit is outside every sentence, but the number of a paragraph", () => {
  const words = (between: string) => between.replace(/\d{1,3}[.)]/g, "");
  fc.assert(
    fc.property(arbitraryText, (text) => {
      let reached = 0;
      for (const paragraph of paragraphsOf(text))
        for (const { start, end } of unitsIn(text, paragraph, "sentence")) {
          expect(words(text.slice(reached, start))).not.toMatch(/[\p{L}\p{N}]/u);
          reached = end;
        }
      expect(words(text.slice(reached))).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});

test("a sentence is what is said in the quotation marks, and not that it is quoted", () => {
  expect(wordsOf("“I was on the crane.” He said no more.", "sentence")).toEqual([
    "I was on the crane.",
    "He said no more.",
  ]);
});

test("after a title no sentence ends, and the number of a paragraph belongs to none", () => {
  expect(wordsOf("Ask Mr. Uhlet. Ask Dr. Vey.", "sentence")).toEqual(["Ask Mr. Uhlet.", "Ask Dr. Vey."]);
  expect(wordsOf("12. The lamp was dark.", "sentence")).toEqual(["The lamp was dark."]);
});

test("a clause ends at a comma and before a word that leads on, but not within a number", () => {
  expect(wordsOf("Kesrin, who drew his wages, said that Evenlamp paid 40,000 crowns.", "clause")).toEqual([
    "Kesrin",
    "who drew his wages",
    "said that",
    "Evenlamp paid 40,000 crowns",
  ]);
});

test("a word has a letter or a digit", () => {
  expect(wordsOf("“No,” — he said, 3 times…", "word")).toEqual(["No", "he", "said", "3", "times"]);
});
