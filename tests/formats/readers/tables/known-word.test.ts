import fc from "fast-check";
import { expect, test } from "vitest";
import { evenWord, isAmong, knownWord } from "../../../../src/formats/readers/tables/known-word.ts";

test("words are compared without case, accents and blanks, as they stand first", () => {
  expect(knownWord({ "paid by": 1 }, " Paid By ")).toBe(1);
  expect(knownWord({ a: 1, A: 2 }, "A")).toBe(2);
  expect(isAmong(["n/a"], "N/A ")).toBe(true);
});

test("a word is in a list where one of the list reads as it does, however long and of whatever letters", () => {
  const word = fc.oneof(
    fc.string({ unit: fc.constantFrom("a", "A", "1", " ", "é", "e\u0301", "'", "ﬁ", "\u0010", "-", "한") }),
    fc.constantFrom("unattributed", "Unattributed ", "unattribute", "un-attributed", "unattributed, he says", ""),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 3 }), word, (list, one) => {
      expect(isAmong(list, one)).toBe(list.map(evenWord).includes(evenWord(one)));
    }),
  );
});

test("words that read alike and mean different things are known only as they stand", () => {
  expect(knownWord({ a: 1, A: 2 }, " a")).toBeUndefined();
  expect(knownWord({}, "constructor")).toBeUndefined();
});
