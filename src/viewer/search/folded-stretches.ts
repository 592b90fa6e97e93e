import { foldWords } from "../../graph/names/fold-words.ts";

/** A text in stretches of about a sentence, folded to be looked through. */
export interface FoldedStretches {
  readonly text: string;
  /** The stretches folded, one after the other, each with a line break after it unless a word goes on in the next. */
  readonly folded: string;
  /** Where each begins in what is folded, and in the text; one more for where the last one ends. */
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
}

/** Where a sentence or a line ends, in the scripts that end them by a sign. A long row of signs is tried once, from its beginning. */
const END = /(?<![.!?…؟۔])[.!?…؟۔]+["'»”’)\]]*\s+|[。！？]+\s*|\n\s*/g;
/** A stretch longer than this is cut at the next space, for a list without an end is no sentence, and no later than the other, space or none. */
const [LONG, LONGEST] = [600, 1_200];

/** Cuts a text into stretches and folds each: what is found in one is shown whole, and stands at a known place. */
export function foldedStretches(text: string): FoldedStretches {
  const places = [0];
  for (const { index, 0: end } of text.matchAll(END)) cutTo(index + end.length);
  if (text.length > 0) cutTo(text.length);

  const starts = new Uint32Array(places.length);
  const folded: string[] = [];
  let at = 0;
  for (let i = 0; i + 1 < places.length; i++) {
    const end = places[i + 1] ?? 0;
    const words = foldWords(text.slice(places[i], end));
    const isWithinWord = /^\S{2}$/.test(text.slice(end - 1, end + 1));
    folded.push(isWithinWord ? words : `${words}\n`);
    at += folded.at(-1)?.length ?? 0;
    starts[i + 1] = at;
  }
  return { text, folded: folded.join(""), starts, places: Uint32Array.from(places) };

  function cutTo(end: number): void {
    for (let from = places.at(-1) ?? 0; end - from > LONG; from = places.at(-1) ?? end) {
      const space = text.slice(from + LONG, Math.min(end, from + LONGEST)).search(/\s/);
      if (space < 0 && end - from <= LONGEST) return void places.push(end);
      const cut = from + (space < 0 ? LONGEST : LONG + space);
      // Between the two halves of a letter nothing is cut.
      places.push(/[\udc00-\udfff]/.test(text.charAt(cut)) ? cut + 1 : cut);
    }
    if (end > (places.at(-1) ?? 0)) places.push(end);
  }
}

/** Where in a text something stands. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** The first stretches, at most so many, in which every one of some folded words begins; each up to where the words end, in the next one if need be. */
export function stretchesWith(
  { folded, starts, places }: FoldedStretches,
  words: readonly string[],
  most: number,
): Place[] {
  // The longest is the rarest, most of the time.
  const [first = "", ...others] = words.toSorted((one, other) => other.length - one.length);
  const found: Place[] = [];
  let at = first === "" ? -1 : folded.indexOf(first);
  while (at >= 0 && found.length < most) {
    const stretch = stretchAt(starts, at);
    const [start = 0, end = folded.length] = starts.subarray(stretch, stretch + 2);
    const begin = others.map((word) => folded.slice(start, end + word.length - 1).indexOf(word));
    if (!begin.includes(-1)) {
      const last = Math.max(at + first.length, ...others.map((word, i) => start + (begin[i] ?? 0) + word.length)) - 1;
      found.push({ start: places[stretch] ?? 0, end: places[stretchAt(starts, last) + 1] ?? 0 });
    }
    at = folded.indexOf(first, end);
  }
  return found;
}

/** The stretch in which a place of what is folded lies, by halving. */
function stretchAt(starts: Uint32Array, place: number): number {
  let [low, high] = [0, starts.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
