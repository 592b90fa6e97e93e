// Our own: Unicode's table of confusables (UTS #39) makes one of many letters that nobody would mistake in a name, such as "m" and "rn".
import { foldWords } from "./fold-words.ts";

/** Cyrillic and Greek letters that look like Latin ones, small or as capitals, and the Latin letter of each. */
const LATIN_OF: ReadonlyMap<string, string> = new Map(
  [
    ["авеһікмнорстухѕԁј", "abehikmhopctyxsdj"],
    ["αβεζηικμνορτυχ", "abezhikmnoptyx"],
  ].flatMap(([letters = "", latin = ""]) => [...letters].map((letter, i) => [letter, latin[i] ?? letter] as const)),
);
const LOOKS_LATIN = new RegExp(`[${[...LATIN_OF.keys()].join("")}]`, "g");

/**
 * Words as `foldWords` makes them even, and with one letter for those that look alike in two scripts: a name that somebody
 * wrote with a letter of another script reads as the name, and is to be hidden as it. Never for finding who is meant,
 * since a name that only looks like another is another.
 */
export const evenLookAlikes = (words: string): string =>
  foldWords(words).replace(LOOKS_LATIN, (letter) => LATIN_OF.get(letter) ?? letter);
