import fc from "fast-check";
import { expect, test } from "vitest";
import { slipsOf } from "../../../src/graph/names/slips-of.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "ł", "и", "𐍈"), minLength: 5, maxLength: 24 });
const letter = fc.constantFrom("a", "b", "x", "𐍈");
const takes = (typed: string, meant: string) => slipsOf(typed).some((way) => new RegExp(`^${way}$`, "u").test(meant));

/** One word made of another by one slip at a place. */
const SLIPS: Readonly<Record<string, (letters: string[], at: number, other: string) => void>> = {
  exchanged: (letters, at, other) => letters.splice(at, 1, other),
  "put in": (letters, at, other) => letters.splice(at, 0, other),
  "left out": (letters, at) => letters.splice(at, 1),
  "turned round": (letters, at) => letters.splice(at, 2, ...letters.slice(at, at + 2).reverse()),
};

test.each(Object.entries(SLIPS))("a word is taken for one with a letter %s", (_, slip) => {
  fc.assert(
    fc.property(word, fc.nat(), letter, (typed, at, other) => {
      const letters = [...typed];
      slip(letters, at % letters.length, other);
      expect(takes(typed, letters.join(""))).toBe(true);
    }),
  );
});

test("a word is taken for nothing that is more than one slip away", () => {
  for (const meant of ["kowa", "kowalskis", "qovalski", "okwaslki", "alski"])
    expect(takes("kowalsk", meant)).toBe(false);
});

test("no slip is forgiven in short words, nor in those that make too large a pattern", () => {
  expect(slipsOf("road")).toEqual([]);
  expect(slipsOf("и".repeat(25))).toEqual([]);
  expect(slipsOf("𐍈".repeat(24))).toHaveLength(24 + 24 + 23);
});
