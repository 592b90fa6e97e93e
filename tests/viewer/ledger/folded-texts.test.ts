import fc from "fast-check";
import { expect, test } from "vitest";
import { foldWords } from "../../../src/graph/names/fold-words.ts";
import { textColumnOf } from "../../../src/table/text-column.ts";
import { foldedTexts, textsWith } from "../../../src/viewer/ledger/folded-texts.ts";

const texts = fc.array(
  fc.oneof(
    fc.string({ unit: fc.constantFrom("a", "B", "c", " ", "'", '"', "`", ".", "\n"), maxLength: 12 }),
    fc.string({ unit: fc.constantFrom("a", "É", "ł", "ك", " ", "’"), maxLength: 8 }),
  ),
  { minLength: 1, maxLength: 12 },
);
const words = fc.string({ unit: fc.constantFrom("a", "b", "c", ".", "e", "l", "ك"), minLength: 1, maxLength: 3 });

test("a word is found in the texts that have it when they are folded, and in no other", () => {
  fc.assert(
    fc.property(texts, words, (said, word) => {
      const folded = foldedTexts(textColumnOf(said));
      expect([...textsWith(folded, word)]).toEqual(said.map((text) => (foldWords(text).includes(word) ? 1 : 0)));
    }),
  );
});
