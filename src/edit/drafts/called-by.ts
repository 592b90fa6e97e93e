import { type NameMatcher, nameMatcher } from "../../graph/names/name-matcher.ts";
import type { Entity } from "../../model/entity.ts";
import { OF_SPEECH } from "./own-voice-rule.ts";

/**
 * Finds in words by which somebody is called: their names, and of a person the last of each, too.
 * @param isProposed whether they stand in no case: a proposal may call anybody by any word of the text
 * @param asksCapital whether a word without its capital is no last name: "said" is hardly Mr Said
 */
export function calledBy(
  { kind, named, name, names }: Entity,
  isProposed: boolean,
  asksCapital = isProposed,
): NameMatcher {
  const all = [name, ...names.map(({ text }) => text)].filter((each) => !isProposed || mayBeName(each, named));
  const last = kind === "person" && named ? all.flatMap((each) => /\s(\S{3,})$/.exec(each.trim())?.[1] ?? []) : [];
  return nameMatcher([
    ...all.map((each) => ({ name: each, instead: "" })),
    ...last.map((each) => ({
      name: each,
      instead: "",
      ...(asksCapital && /\p{Lu}/u.test(each) && !all.includes(each) && { onlyCapital: true as const }),
    })),
  ]);
}

const COMMON = new Set(
  "a an and are as at be been but by can could did do does for from had has have he her here him his how i if in into is it its may might more most must no nor not now of on one or our out over shall she should so some such than that the their them then there these they this those to under up was we were what when where which while who whom whose why will with without would yes you your".split(
    " ",
  ),
);

/** A word that any English text has, or one with which somebody's words are passed on. */
const isCommon = (word: string): boolean => COMMON.has(word.toLowerCase()) || OF_SPEECH.exec(word)?.[0] === word;

/**
 * Any text has "the" and "said" in it: a name has a capital letter and three in all, or is of a script without capitals.
 * Who is only described is called by several words, one of them of some length.
 */
function mayBeName(words: string, isName: boolean): boolean {
  if (words.split(/[^\p{L}\p{M}]+/u).every((word) => word === "" || isCommon(word))) return false;
  const letters = words.match(/\p{L}/gu) ?? [];
  if (letters.some((letter) => !/\p{Script=Latin}/u.test(letter))) return letters.length > 1;
  const isCapital = letters.length > 2 && /[\p{Lu}\p{Lt}]/u.test(words);
  return isCapital || (!isName && /\p{L}\P{L}+\p{L}/u.test(words) && /\p{L}{5}/u.test(words));
}
