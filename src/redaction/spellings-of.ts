import type { Needle } from "../graph/names/name-matcher.ts";

/** What one name may be written as by others: each is looked for like the name itself. */
type Spelling = Omit<Needle, "instead">;

/** Letters that German, Danish and their like write as two where a keyboard lacks them. */
const AS_TWO: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe" };
const TWO: Readonly<Record<string, string>> = { ae: "a", oe: "o", ue: "u", aa: "a" };

/** Scripts whose names are two to four letters long, the family's first. */
const HAN = /^\p{Script=Han}{3,4}$/u;
const HANGUL = /^\p{Script=Hangul}{3}$/u;
/** Scripts in which two letters are already a word. */
const DENSE = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,}$/u;
const UNSPACED = /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{3,}$/u;

/**
 * The spellings of a name that the name itself does not find: the family's name first, a letter as two and two as one,
 * an apostrophe left out ("OBrien"), an initial before the last name in one ("abrill"), and of a script without spaces
 * the parts that people call each other by.
 */
export function spellingsOf(name: string): Spelling[] {
  const words = name
    .trim()
    .split(/[\s\u00b7・]+/u)
    .filter((word) => word !== "");
  const [first = "", ...others] = words;
  const last = others.at(-1);
  const turned =
    last === undefined ? [] : [[last, first, ...others.slice(0, -1)].join(" "), [...others, first].join(" ")];
  const handle = last === undefined || !/^[A-Z]/.test(first) ? [] : [`${first.slice(0, 1)}${last}`];
  const dense = words.filter((word) => DENSE.test(word) || UNSPACED.test(word));
  const parts = words.flatMap((word) => {
    if (HAN.test(word)) return [word.slice(0, 2), word.slice(-2)];
    return HANGUL.test(word) ? [word.slice(-2)] : [];
  });
  const found = new Set([...turned, ...handle, ...dense, ...parts].filter((spelling) => spelling.length > 1));
  for (const spelling of [name, ...found]) for (const other of [asTwo(spelling), asOne(spelling)]) found.add(other);
  found.delete(name);
  return [...found].map((spelling) => ({ name: spelling }));
}

/** The words of a name as its writer parted them, an apostrophe and all that it joins in one. */
export const wordsOfName = (name: string): string[] => name.split(/[\s,]+/).filter((word) => word !== "");

/** A word of a name as it is typed by who has no such letter, and by who has one. */
export const spellingsOfWord = (word: string): string[] => [...new Set([word, asTwo(word), asOne(word)])];

const asTwo = (words: string): string =>
  words.normalize("NFC").replace(/[äöüåø]/giu, (letter) => AS_TWO[letter.toLowerCase()] ?? letter);

const asOne = (words: string): string =>
  words.replace(/ae|oe|ue|aa/gi, (letters) => TWO[letters.toLowerCase()] ?? letters);
