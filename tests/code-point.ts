import fc from "fast-check";

const SURROGATES = { first: 0xd800, count: 0x800 };
const LAST = 0x10ffff - SURROGATES.count;

/**
 * Any character that a text may have, assigned or not, as the unit of `fc.string`. Its own "binary" is the same, but lists all
 * of them first, for which every worker waits two seconds.
 */
export const CODE_POINT: fc.Arbitrary<string> = fc.integer({ min: 0, max: LAST }).map(
  (nth) => String.fromCodePoint(nth < SURROGATES.first ? nth : nth + SURROGATES.count),
  (character) => {
    if (typeof character !== "string" || [...character].length !== 1) throw new Error("not one character");
    const point = character.codePointAt(0) ?? 0;
    if (point >= SURROGATES.first && point < SURROGATES.first + SURROGATES.count) throw new Error("half a character");
    return point < SURROGATES.first ? point : point - SURROGATES.count;
  },
);
