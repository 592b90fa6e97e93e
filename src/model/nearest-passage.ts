/** The passage of a text that has the most of some words, in nearly their order, and how many of them. */
export interface NearPassage {
  readonly start: number;
  readonly end: number;
  /** How many of the words stand there, from 0 to 1. */
  readonly share: number;
}

interface Word {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LEAST_SHARE = 0.4;
/** A word that stands in more places tells none of them from another. */
const MOST_PLACES = 500;
/** A quote may be a whole text; so many of its words find its place. */
const MOST_WORDS = 200;
/** So many words may have been put in or left out on the way. */
const DRIFT = 6;

/** For a text that is looked into more than once: finds the passage nearest to some words; undefined where none is near. */
export function nearestPassages(text: string): (words: string) => NearPassage | undefined {
  const words: Word[] = [];
  const places = new Map<string, number[]>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const folded = word.toLowerCase();
    const known = places.get(folded);
    if (known === undefined) places.set(folded, [words.length]);
    else known.push(words.length);
    words.push({ start: index, end: index + word.length });
  }

  return (sought) => {
    const wanted = (sought.match(WORD) ?? []).slice(0, MOST_WORDS).map((word) => word.toLowerCase());
    if (wanted.length === 0) return undefined;

    // Each word votes for where the quote would begin; words put in or left out only shift that a little, so that
    // neighbouring votes count together first, and then the one of them that has most.
    const votes = new Map<number, number>();
    const near = new Map<number, number>();
    for (const [i, word] of wanted.entries()) {
      const at = places.get(word) ?? [];
      if (at.length > MOST_PLACES) continue;
      const weight = 1 / Math.sqrt(at.length);
      for (const place of at) {
        add(votes, place - i, weight);
        add(near, Math.floor((place - i) / DRIFT), weight);
      }
    }
    const bucket = mostOf([...near.keys()], (each) => (near.get(each) ?? 0) + (near.get(each + 1) ?? 0));
    if (bucket === undefined) return undefined;
    const beginnings = Array.from({ length: 2 * DRIFT }, (_, i) => bucket * DRIFT + i);
    return passageAt(mostOf(beginnings, (each) => votes.get(each) ?? 0) ?? 0, wanted);
  };

  function passageAt(beginning: number, wanted: readonly string[]): NearPassage | undefined {
    const [from, to] = [beginning - DRIFT, beginning + wanted.length + DRIFT];
    const met = new Set<string>();
    let [first, last] = [Infinity, -1];
    for (const [i, word] of wanted.entries()) {
      // Of a word that stands there twice, the one that is nearer to its turn.
      const turn = beginning + i;
      let place = Infinity;
      for (const each of places.get(word) ?? [])
        if (each >= from && each < to && Math.abs(each - turn) < Math.abs(place - turn)) place = each;
      if (place === Infinity) continue;
      met.add(word);
      first = Math.min(first, place);
      last = Math.max(last, place);
    }
    const share = met.size / new Set(wanted).size;
    const [start, end] = [words[first]?.start, words[last]?.end];
    return start === undefined || end === undefined || share < LEAST_SHARE ? undefined : { start, end, share };
  }
}

function add(sums: Map<number, number>, key: number, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}

/** The first of those that have most. */
function mostOf(keys: readonly number[], weightOf: (key: number) => number): number | undefined {
  let [best, most] = [keys[0], -1];
  for (const key of keys) if (weightOf(key) > most) [best, most] = [key, weightOf(key)];
  return best;
}
