import fc from "fast-check";
import { expect, test } from "vitest";
import { foldWords } from "../../../src/graph/names/fold-words.ts";
import { textColumnOf } from "../../../src/table/text-column.ts";
import { foldedOf, foldingOf, foldingTexts, textsWith } from "../../../src/viewer/ledger/folded-texts.ts";
import { wholly } from "../../../src/viewer/renderer/pieces.ts";

const folded = (column: ReturnType<typeof textColumnOf>) => wholly(foldingTexts(column));
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
      const texts = folded(textColumnOf(said));
      expect([...textsWith(texts, word)]).toEqual(said.map((text) => (foldWords(text).includes(word) ? 1 : 0)));
    }),
  );
});

test("in some of the texts a word is found as it is in all of them", () => {
  fc.assert(
    fc.property(texts, words, fc.nat(12), fc.nat(12), (said, word, one, other) => {
      const [from, to] = [Math.min(one, other, said.length), Math.min(Math.max(one, other), said.length)];
      const texts = folded(textColumnOf(said));
      expect([...textsWith(texts, word, from, to)]).toEqual([...textsWith(texts, word)].slice(from, to));
    }),
  );
});

test("a column is folded once, by whoever goes on with it", () => {
  const column = textColumnOf(Array.from({ length: 40_000 }, (_, i) => `Tidewater ${i}`));
  const begun = foldingOf(column);
  expect(begun.next().done).toBe(false);
  expect(foldedOf(column)).toBe(foldedOf(column));
  expect(begun.next()).toEqual({ done: true, value: foldedOf(column) });
});

test("where there is no room to fold a column whoever asks is told so, the second time too", () => {
  const column = {
    ...textColumnOf(["Tidewater"]),
    get bytes(): never {
      throw new RangeError("no room");
    },
  };
  for (const _ of [1, 2]) expect(() => foldedOf(column)).toThrow("no room");
});

test("a word longer than a byte can leap is found too", () => {
  const long = "ab".repeat(300);
  const said = [`x${long}`, long.slice(1), long];
  expect([...textsWith(folded(textColumnOf(said)), long)]).toEqual([1, 0, 1]);
});
