import type { WorkingCase } from "../../edit/working-case.ts";
import { partOf } from "../../edit/working-case.ts";
import { foldWords } from "../../graph/names/fold-words.ts";
import type { Entity } from "../../model/entity.ts";
import type { Stretch } from "../../suggest/text/text-units.ts";

/** Every name of a case by its first word, so that the names in a passage are found at the speed of reading. */
export type KnownNames = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly id: string }[]>;

/** A name that stands in a passage: whose it is, or a new one that nobody of the case has. */
export interface NameInPassage {
  readonly at: Stretch;
  readonly entity?: string;
  readonly name: string;
}

/** Gathers names and aliases, and the surnames of people who are named. A record that was joined leads to the one that stands. */
export function knownNames(entities: Iterable<readonly [id: string, entity: Entity]>): KnownNames {
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly id: string }[]>();
  const add = (name: string, id: string) => {
    const words = wordsOf(name).map(({ folded }) => folded);
    const [first] = words;
    if (first === undefined || (words.length === 1 && first.length < 2)) return;
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [{ words, id }]);
    else known.push({ words, id });
  };
  for (const [own, { name, names, kind, named, joinedInto }] of entities) {
    const id = joinedInto?.id ?? own;
    for (const each of [name, ...names.map(({ text }) => text)]) {
      add(each, id);
      add(each.replace(/^(the|a|an)\s+/i, ""), id);
    }
    const parts = name.split(/\s+/);
    // "the Union" is the Quaymen's Union, where there is no other.
    if (kind === "organization" && named && parts.length > 1) add(`the ${parts.at(-1)}`, id);
    if (kind === "person" && named && parts.length > 1) add(parts.at(-1) ?? "", id);
  }
  return byFirst;
}

const remembered = new WeakMap<WorkingCase["opened"], KnownNames>();

/**
 * The names that stand in a passage, in reading order: those that the case knows, and others that are written like names.
 * A known one inside such another is given as well: "Ask Kesrin" may be a name, and is more likely Kesrin.
 */
export function namesInPassage(working: WorkingCase, text: string, { start, end }: Stretch): readonly NameInPassage[] {
  const opened = remembered.get(working.opened) ?? knownNames(working.opened.parts.entities);
  remembered.set(working.opened, opened);
  const since = knownNames(
    [...working.changed.values()].flatMap(({ of, id, part }) =>
      of === "entities" && part !== undefined ? [[id, part as Entity] as const] : [],
    ),
  );

  const words = wordsOf(text.slice(start, end)).map((word) => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
  }));
  const found: NameInPassage[] = [];
  let newUntil = 0;
  for (let i = 0; i < words.length; i++) {
    const match = longest(since, words, i) ?? longest(opened, words, i);
    const id = match && standing(working, match.id);
    const entity = id === undefined ? undefined : partOf(working, "entities", id);
    const known = match === undefined || entity === undefined ? 0 : match.words.length;
    const count = known || (i < newUntil ? 0 : newName(text, words, i));
    if (count === 0) continue;

    const at = { start: words[i]?.start ?? start, end: words[i + count - 1]?.end ?? end };
    const name = text.slice(at.start, at.end);
    found.push(id !== undefined && entity !== undefined ? { at, name, entity: id } : { at, name });
    if (known > 0) i += known - 1;
    else newUntil = i + count;
  }
  return found;
}

function standing(working: WorkingCase, id: string): string {
  const seen = new Set<string>();
  let at = id;
  for (let next = partOf(working, "entities", at)?.joinedInto?.id; next !== undefined && !seen.has(next); ) {
    seen.add(next);
    at = next;
    next = partOf(working, "entities", at)?.joinedInto?.id;
  }
  return at;
}

interface Word extends Stretch {
  readonly word: string;
  readonly folded: string;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’ʼ-][\p{L}\p{M}\p{N}]+)*/gu)].map(({ index, 0: written }) => {
    // "Kesrin's" is Kesrin, and "Quaymen's Union" has its apostrophe in the name: the longer match is tried first.
    return { word: written, folded: foldWords(written), start: index, end: index + written.length };
  });
}

function longest(known: KnownNames, words: readonly Word[], at: number) {
  const first = words[at];
  if (first === undefined) return undefined;
  const bare = foldWords(first.word.replace(/['’ʼ]s?$/u, ""));
  const candidates = [...(known.get(first.folded) ?? []), ...(bare === first.folded ? [] : (known.get(bare) ?? []))];
  const fitting = candidates.filter((candidate) => candidate.words.every((word, i) => isWord(words[at + i], word)));
  return fitting.reduce<(typeof fitting)[number] | undefined>(
    (best, one) => (best === undefined || one.words.length > best.words.length ? one : best),
    undefined,
  );
}

const isWord = (word: Word | undefined, folded: string): boolean =>
  word !== undefined && (word.folded === folded || foldWords(word.word.replace(/['’ʼ]s?$/u, "")) === folded);

const CAPITAL = /^\p{Lu}/u;
const BETWEEN = /^(of|the|de|la|le|al|el|bin|ibn|van|von|der|den|da|di|du)$/i;
const NO_NAME =
  /^(The|This|That|These|Those|A|An|It|He|She|They|We|I|You|His|Her|Their|Our|My|In|On|At|By|For|From|To|Of|And|But|Or|So|As|If|When|While|After|Before|Since|Mr|Mrs|Ms|Dr|No|Not|There|Then|Who|What|Where|Why|How|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/** How many words from here on are written like a name that nobody of the case has; 0 where none is. */
function newName(text: string, words: readonly Word[], at: number): number {
  const first = words[at];
  if (first === undefined || !CAPITAL.test(first.word) || NO_NAME.test(first.word)) return 0;
  let count = 1;
  for (let i = at + 1; i < words.length && i < at + 8; i++) {
    const [word, before] = [words[i], words[i - 1]];
    if (word === undefined || before === undefined || word.start - before.end > 1) break;
    if (CAPITAL.test(word.word)) count = i - at + 1;
    else if (!BETWEEN.test(word.word)) break;
  }
  // The first word of a sentence is written so whatever it is.
  const isFirst = /(^|[.!?:\n]["”’)\]]*)\s*["“«‘(]*$/.test(text.slice(Math.max(0, first.start - 8), first.start));
  return count === 1 && isFirst ? 0 : count;
}
