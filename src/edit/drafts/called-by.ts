import { type NameMatcher, nameMatcher } from "../../graph/names/name-matcher.ts";
import type { Entity } from "../../model/entity.ts";

/**
 * Finds in words by which somebody is called: their names, and of a person the last of each, too.
 * @param isProposed whether they stand in no case: a proposal may call anybody by any word of the text
 */
export function calledBy({ kind, named, name, names }: Entity, isProposed: boolean): NameMatcher {
  const all = [name, ...names.map(({ text }) => text)].filter((each) => !isProposed || mayBeName(each, named));
  const last = kind === "person" && named ? all.flatMap((each) => /\s(\S{3,})$/.exec(each.trim())?.[1] ?? []) : [];
  return nameMatcher([...all, ...last].map((each) => ({ name: each, instead: "" })));
}

/**
 * Any text has "the" and "said" in it: a name has a capital letter and three in all, or is of a script without capitals.
 * Who is only described is called by several words, one of them of some length.
 */
function mayBeName(words: string, isName: boolean): boolean {
  const letters = words.match(/\p{L}/gu) ?? [];
  if (letters.some((letter) => !/\p{Script=Latin}/u.test(letter))) return letters.length > 1;
  const isCapital = letters.length > 2 && /[\p{Lu}\p{Lt}]/u.test(words);
  return isCapital || (!isName && /\p{L}\P{L}+\p{L}/u.test(words) && /\p{L}{5}/u.test(words));
}
