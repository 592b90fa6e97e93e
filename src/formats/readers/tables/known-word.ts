import { foldWords } from "../../../graph/names/fold-words.ts";

/** What is the same for words that are compared: blanks at the ends, case, accents and kinds of apostrophe count for nothing. */
export const evenWord = (words: string): string => foldWords(words) || words.trim();

/** What a table of words says of a word: as it stands first, then as it reads; undefined where the table does not know it. */
export function knownWord<T>(words: Readonly<Record<string, T>>, word: string): T | undefined {
  if (Object.hasOwn(words, word)) return words[word];
  return evened(words).get(evenWord(word));
}

const known = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** Words that read alike and mean different things are known only as they stand. */
function evened<T>(words: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  const held = known.get(words);
  if (held !== undefined) return held as ReadonlyMap<string, T>;

  const made = new Map<string, T>();
  const clashing = new Set<string>();
  for (const [word, meaning] of Object.entries(words)) {
    const even = evenWord(word);
    if (made.has(even) && JSON.stringify(made.get(even)) !== JSON.stringify(meaning)) clashing.add(even);
    made.set(even, meaning);
  }
  for (const even of clashing) made.delete(even);
  known.set(words, made);
  return made;
}

/** Whether a word stands in a list, read in the same way. */
export function isAmong(list: readonly string[], word: string): boolean {
  if (list.length === 0) return false;
  const even = evenList(list);
  if (isOtherwise(word, even.lengths)) return false;
  const before = even.asked.get(word);
  if (before !== undefined) return before;

  const isThere = even.words.has(evenWord(word));
  if (word.length > LONGEST_KEPT) return isThere;
  if (even.asked.size === MOST_KEPT) even.asked.clear();
  even.asked.set(word, isThere);
  return isThere;
}

/** A list as its words read, and what it answered: it is asked of every cell of a table, and most cells say the same few words. */
interface EvenList {
  readonly words: ReadonlySet<string>;
  readonly asked: Map<string, boolean>;
  readonly lengths: { readonly among: ReadonlySet<number>; readonly longest: number };
}

const isPlain = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** Whether a word is told at a glance from all words of some lengths: plain letters and digits read as they stand, one by one. */
function isOtherwise(word: string, { among, longest }: EvenList["lengths"]): boolean {
  let plain = 0;
  for (let i = 0; i < word.length; i++) {
    if (isPlain(word.charCodeAt(i)) && ++plain > longest) return true;
  }
  return plain === word.length && !among.has(plain);
}

const LONGEST_KEPT = 100;
const MOST_KEPT = 1 << 12;
const lists = new WeakMap<readonly string[], EvenList>();

function evenList(list: readonly string[]): EvenList {
  const known = lists.get(list);
  if (known !== undefined) return known;
  const words = new Set(list.map(evenWord));
  const among = new Set(Array.from(words, ({ length }) => length));
  const even = { words, asked: new Map(), lengths: { among, longest: Math.max(...among) } };
  lists.set(list, even);
  return even;
}
