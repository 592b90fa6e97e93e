/** A text with its white space and quotation marks made even, and where each of its characters stands in the text itself. */
export interface EvenText {
  readonly words: string;
  /** By position in the even text: where it begins in the text itself; one more at the end. */
  readonly at: Uint32Array;
}

const UNEVEN = /\s+|[“”„‟«»＂]|[‘’‚‛‹›＇]/g;

/**
 * Makes even what a copy of a text changes by itself: every run of white space becomes one blank, every typographic
 * quotation mark the typewriter's. Nothing else, so that two texts that are alike in this say the same.
 */
export function evenText(text: string): EvenText {
  const at = new Uint32Array(text.length + 1);
  let words = "";
  let from = 0;
  const take = (piece: string, start: number) => {
    for (let i = 0; i < piece.length; i++) at[words.length + i] = start + i;
    words += piece;
  };
  for (const { 0: found, index } of text.matchAll(UNEVEN)) {
    take(text.slice(from, index), from);
    take(evened(found), index);
    from = index + found.length;
  }
  take(text.slice(from), from);
  at[words.length] = text.length;
  return { words, at: at.subarray(0, words.length + 1) };
}

/** Words as they are compared where white space and quotation marks do not count. */
export const evenWords = (words: string): string => words.replace(UNEVEN, evened).trim();

const evened = (found: string): string => (/\s/.test(found) ? " " : /[“”„‟«»＂]/.test(found) ? '"' : "'");
