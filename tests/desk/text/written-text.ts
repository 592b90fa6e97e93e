import fc from "fast-check";
import type { ReadText } from "../../../src/desk/text/caret.ts";
import { paragraphsOf } from "../../../src/suggest/text/text-units.ts";

/** Pieces that texts are made of: names, stops, quotation marks, numbers, blanks, letters of two code units. */
const PIECES = [
  "Kesrin",
  "the Union cut the cable",
  "Mr. Uhlet said",
  "40,000",
  " ",
  "  ",
  "\n",
  "\r\n",
  "\n\n",
  ". ",
  ", ",
  "; ",
  " — ",
  "“",
  "”",
  '"',
  "(",
  ")",
  "…",
  "3. ",
  "who",
  " that ",
  "é",
  "e\u0301",
  "😀",
  "👩‍🚒",
  "𝔘𝔫𝔦𝔬𝔫",
  "الميناء",
  "港の灯",
  "\u2028",
  "\u00a0",
] as const;

/** A text as people write it, and as nobody does. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);

/** A text with lines that are too long for one paragraph. */
export const arbitraryLongText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom("word", "word ", "word. ", "😀"), { minLength: 1, maxLength: 6 })
  .map((few) => few.join("").repeat(700));

/** A text with its paragraphs. */
export const readTextOf = (text: string): ReadText => ({ text, paragraphs: paragraphsOf(text) });

/** Whether a place in a text lies between the two halves of a letter. */
export const halvesPair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? "") && /[\uDC00-\uDFFF]/.test(text[at] ?? "");
