import { WORD } from "./word-pattern.ts";

/** Where the same words stand in two texts, in UTF-16 code units, end exclusive: in the one asked about, and in the other. */
export interface SharedStretch {
  readonly start: number;
  readonly end: number;
  readonly otherStart: number;
  readonly otherEnd: number;
}

/** Fewer words than these stand in any two texts of one matter. */
const FEWEST_WORDS = 5;
const MOST_WORDS = 200_000;
/** The same few words may stand in a text thousands of times; so many of these places are tried. */
const MOST_PLACES = 16;
const MOST_STEPS = 5_000_000;

/**
 * The longest stretches of words that two texts share, the longest first, without regard to case, stops and spaces; none
 * lies in another. Of very long texts the beginnings are compared, and in very repetitive ones not every place is tried.
 */
export function sharedStretches(text: string, other: string, most = 3): readonly SharedStretch[] {
  const known = new Map<string, number>();
  const [own, theirs] = [wordsOf(text, known), wordsOf(other, known)];
  const places = placesOf(theirs);

  const runs: { readonly from: number; readonly there: number; readonly count: number }[] = [];
  let steps = 0;
  for (let from = 0; from + FEWEST_WORDS <= own.length && steps < MOST_STEPS; from += 1) {
    for (const there of places.get(keyAt(own, from)) ?? []) {
      // What goes on from the word before was found from there.
      if (from > 0 && there > 0 && own[from - 1]?.word === theirs[there - 1]?.word) continue;
      let count = 0;
      while (from + count < own.length && own[from + count]?.word === theirs[there + count]?.word) count += 1;
      steps += count + 1;
      if (count >= FEWEST_WORDS) runs.push({ from, there, count });
    }
  }

  const taken: typeof runs = [];
  for (const run of runs.sort((a, b) => b.count - a.count || a.from - b.from)) {
    if (taken.length === most) break;
    if (taken.every(({ from, count }) => run.from + run.count <= from || from + count <= run.from)) taken.push(run);
  }
  return taken.map(({ from, there, count }) => ({
    start: own[from]?.start ?? 0,
    end: own[from + count - 1]?.end ?? 0,
    otherStart: theirs[there]?.start ?? 0,
    otherEnd: theirs[there + count - 1]?.end ?? 0,
  }));
}

interface PlacedWord {
  readonly word: number;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string, known: Map<string, number>): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const { 0: said, index } of text.matchAll(WORD)) {
    if (words.length === MOST_WORDS) break;
    const folded = said.toLowerCase();
    const word = known.get(folded) ?? known.size;
    known.set(folded, word);
    words.push({ word, start: index, end: index + said.length });
  }
  return words;
}

function placesOf(words: readonly PlacedWord[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + FEWEST_WORDS <= words.length; at += 1) {
    const key = keyAt(words, at);
    const there = places.get(key);
    if (there === undefined) places.set(key, [at]);
    else if (there.length < MOST_PLACES) there.push(at);
  }
  return places;
}

const keyAt = (words: readonly PlacedWord[], at: number): string => {
  let key = "";
  for (let i = at; i < at + FEWEST_WORDS; i += 1) key += `${words[i]?.word ?? ""} `;
  return key;
};
