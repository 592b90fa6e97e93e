import fc from "fast-check";
import { expect, test } from "vitest";
import { foldWords } from "../../../src/graph/names/fold-words.ts";
import { textColumnOf } from "../../../src/table/text-column.ts";
import { foldedOf, foldedTexts, textsWith } from "../../../src/viewer/ledger/folded-texts.ts";

const texts = fc.array(
  fc.oneof(
    fc.string({ unit: fc.constantFrom("a", "B", "c", " ", "'", '"', "`", ".", "\n"), maxLength: 12 }),
    fc.string({ unit: fc.constantFrom("a", "É", "ł", "ك", " ", "’"), maxLength: 8 }),
  ),
  { minLength: 1, maxLength: 12 },
);
const words = fc.string({ unit: fc.constantFrom("a", "b", "c", ".", "e", "l", "ك"), maxLength: 3 });

test("a word is found in the texts that have it when they are folded, and in no other", () => {
  fc.assert(
    fc.property(texts, words, (said, word) => {
      const folded = foldedTexts(textColumnOf(said));
      expect([...textsWith(folded, word)]).toEqual(said.map((text) => (foldWords(text).includes(word) ? 1 : 0)));
    }),
  );
});

test("a column is folded once", () => {
  const column = textColumnOf(["Tidewater"]);
  expect(foldedOf(column)).toBe(foldedOf(column));
});

test("a word longer than a byte can leap is found too", () => {
  const long = "ab".repeat(300);
  const said = [`x${long}`, long.slice(1), long];
  expect([...textsWith(foldedTexts(textColumnOf(said)), long)]).toEqual([1, 0, 1]);
});
