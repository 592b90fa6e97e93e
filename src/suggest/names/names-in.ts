import type { EntityKind } from "../../model/entity.ts";
import type { Language } from "../languages/language.ts";
import { wordLists } from "../languages/word-lists.ts";
import { isLineEnd, phraseAt } from "../text/phrases.ts";
import type { Stretch } from "../text/text-units.ts";
import { type Word, wordsIn } from "../text/words-in.ts";
import type { KnownNames, Named } from "./known-names.ts";
import { standsAlone } from "./stands-alone.ts";

/** A name that stands in a passage: whose it is, or a new one that nobody of the case has. */
export interface NameInPassage {
  readonly at: Stretch;
  readonly entity?: string;
  readonly kind?: EntityKind;
  readonly name: string;
  /** Who all go by it, where that is more than one: to pick one of them would be a claim that nobody made. */
  readonly among?: readonly string[];
}

/** Finds the names in a stretch of a text. */
export type FindNames = (text: string, stretch: Stretch, language: Language) => readonly NameInPassage[];

/**
 * Finds those that are known, the longest first, and others that are written like names. A known one inside such another is
 * given as well: "Ask Kesrin" may be a name, and is more likely Kesrin.
 *
 * @param known lists of names; who has the same name in several of them shares it
 * @param standing who a name leads to by now; undefined where they are gone
 */
export const namesAmong =
  (known: readonly KnownNames[], standing: (named: Named) => Named | undefined = (named) => named): FindNames =>
  (text, stretch, language) => {
    const words = wordsIn(text, stretch, language);
    const found: NameInPassage[] = [];
    const meantAt = (at: number) => meant(text, words, at, known, standing);
    let newUntil = 0;
    let knownUntil = 0;
    for (let i = 0; i < words.length; i++) {
      const match = meantAt(i);
      const [one] = match?.whose ?? [];
      const until = knownUntil;
      const isOfAnother = (at: number) => (at < i ? at < until : (meantAt(at)?.count ?? 0) > 1);
      const isKnown =
        match !== undefined &&
        one !== undefined &&
        standsAlone(
          text,
          words,
          { from: i, count: match.count, kind: one.kind, isPart: match.isPart },
          language,
          isOfAnother,
        );
      const count = isKnown ? match.count : i < newUntil ? 0 : newName(text, words, i, language);
      if (count === 0) continue;

      // What nobody of the case is called yet ends as it is to be called: without "'s".
      const last = words[i + count - 1];
      const end = (last?.end ?? stretch.end) - (isKnown ? 0 : (last?.ending ?? 0));
      const at = { start: words[i]?.start ?? stretch.start, end };
      const name = text.slice(at.start, at.end);
      if (!isKnown) found.push({ at, name });
      else if (match.isShared) found.push({ at, name, kind: one.kind, among: match.whose.map(({ id }) => id) });
      else found.push({ at, name, entity: one.id, kind: one.kind });
      if (isKnown && count > 1) knownUntil = i + count;
      if (isKnown) i += count - 1;
      else newUntil = i + count;
    }
    return found;
  };

/** Who may be meant by the longest name that begins at a word, each once. */
function meant(
  text: string,
  words: readonly Word[],
  at: number,
  known: readonly KnownNames[],
  standing: (named: Named) => Named | undefined,
) {
  const found = known.flatMap((names) => phraseAt(text, words, at, names, true) ?? []);
  if (found.length === 0) return undefined;
  const count = Math.max(...found.map((one) => one.count));
  const values = found.filter((one) => one.count === count).flatMap((one) => one.values);
  // Whoever is called so by somebody comes before whose name has it as a part; but one person's other name may be another's surname.
  const own = values.filter(({ isPart }) => !isPart);
  const isSurely = own.length > 0 && own.every(({ kind }) => kind !== "person");
  const whose = (isSurely ? own : values).flatMap((one) => standing(one) ?? []);
  const apart = whose.filter(({ id }, i) => whose.findIndex((other) => other.id === id) === i);
  const isPart = own.length === 0;
  // A state and its territory go by one name, and nobody is taken for another by that.
  const isShared = apart.length > 1 && (isPart || apart.some(({ kind }) => kind === "person"));
  return { count, isPart, isShared, whose: apart };
}

const CAPITAL = /^\p{Lu}/u;
const MOST_WORDS = 8;

/** How many words from here on are written like a name that nobody of the case has; 0 where none is. */
function newName(text: string, words: readonly Word[], at: number, language: Language): number {
  const lists = wordLists(language);
  const [noName, inName] = [lists.of("noName"), lists.of("inName")];
  const first = words[at];
  if (first === undefined || !CAPITAL.test(first.word) || isOf(first, noName)) return 0;
  let count = 1;
  for (let i = at + 1; i < words.length && i < at + MOST_WORDS; i++) {
    const [word, before] = [words[i], words[i - 1]];
    if (word === undefined || before === undefined || !isBetweenNames(text, before, word)) break;
    if (CAPITAL.test(word.word)) count = i - at + 1;
    else if (!isOf(word, inName)) break;
  }
  // The first word of a sentence is written so whatever it is.
  const isFirst = /(^|[.!?:\n]["”’)\]]*)\s*["“«‘(]*$/.test(text.slice(Math.max(0, first.start - 8), first.start));
  return count === 1 && isFirst ? 0 : count;
}

const isBetweenNames = (text: string, { end }: Stretch, { start }: Stretch): boolean =>
  start - end <= 1 || text.slice(end, start) === " & " || isLineEnd(text.slice(end, start));

const isOf = ({ forms }: Word, list: { readonly next: ReadonlyMap<string, { readonly values: readonly true[] }> }) =>
  (list.next.get(forms[0] ?? "")?.values.length ?? 0) > 0;
