// Our own: libraries take words apart at spaces, which Chinese, Japanese and Thai do not have.
import type { Entity } from "../../model/entity.ts";
import { foldWords, isApostrophe } from "./fold-words.ts";

/** Scripts that put no spaces between words; Korean, which does, puts endings to them. */
export const UNSPACED = ["Han", "Hiragana", "Katakana", "Hangul", "Thai", "Lao", "Khmer", "Myanmar"]
  .map((script) => `\\p{Script=${script}}`)
  .join("");

const APART = /[^\p{L}\p{N}]+/u;
const RUNS = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, "gu");
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, "u");
const BETWEEN_UNSPACED = new RegExp(`(?<=[${UNSPACED}])\\s+(?=[${UNSPACED}])`, "gu");

/**
 * The words that somebody typed to search by, folded; each must begin a word of what is found. Of a script without
 * spaces each two letters that follow each other are a word, so that a name is found inside a longer one.
 */
export const wordsTyped = (typed: string): string[] =>
  runsIn(typed).flatMap((run) => (IS_UNSPACED.test(run) ? pairsOf(run, false) : [run]));

/** The words of a text that searches find: as typed, and beside them the parts of a word that an apostrophe joins. */
export const wordsFound = (text: string): string[] =>
  PLAIN.test(text)
    ? text.toLowerCase().split(APART_IN_PLAIN).filter(Boolean)
    : [...runsIn(text).flatMap((run) => (IS_UNSPACED.test(run) ? pairsOf(run, true) : [run])), ...partsJoined(text)];

/** Plain letters, digits and signs, no apostrophe among them: most names are nothing else, and of these all is found at once. */
const PLAIN = /^[\n !#-&(-_a-~]*$/;
const APART_IN_PLAIN = /[^a-z0-9]+/;

/** The words of an entity's name, aliases and description, folded, a space before each: " mara quill clerk". */
export const searchWords = ({ name, names, description }: Entity): string =>
  wordsFound([name, ...names.map(({ text }) => text), description ?? ""].join("\n"))
    .map((word) => ` ${word}`)
    .join("");

function runsIn(text: string): string[] {
  const even = text
    .split("\n")
    .map((line) => foldWords(line).replace(BETWEEN_UNSPACED, ""))
    .join("\n");
  return even.split(APART).flatMap((word) => word.match(RUNS) ?? []);
}

/** "中国北" as "中国", "国北"; of what is to be found also the last letter, by which alone one may ask. */
function pairsOf(run: string, withLast: boolean): string[] {
  const letters = [...run];
  if (letters.length === 1) return letters;
  const pairs = letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
  return withLast ? [...pairs, letters.at(-1) ?? ""] : pairs;
}

const JOINED = /[\p{L}\p{N}\p{M}]+/gu;

/** "O'Brien" is found by "brien" too. */
function partsJoined(text: string): string[] {
  const parts: string[] = [];
  for (const { 0: part, index } of text.matchAll(JOINED)) {
    const joins = isApostrophe(text[index - 1] ?? "") || isApostrophe(text[index + part.length] ?? "");
    if (joins) parts.push(...foldWords(part).split(APART).filter(Boolean));
  }
  return parts;
}
