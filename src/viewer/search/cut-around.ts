import { foldWords } from "../../graph/names/fold-words.ts";

/** A piece of what is shown of a text that was found: one that has a word somebody looked for, or what stands between. */
export interface Piece {
  readonly words: string;
  readonly isMarked: boolean;
}

const AROUND = 48;

/** A long text cut to what is around the first of some folded words, at spaces; each word that has one of them is marked. */
export function cutAround(text: string, wanted: readonly string[]): readonly Piece[] {
  const words = text.split(/\s+/).filter(Boolean);
  const has = words.map((word) => {
    const folded = foldWords(word);
    return wanted.some((one) => folded.includes(one));
  });
  const first = Math.max(0, has.indexOf(true));
  let [from, to] = [first, first + 1];
  let length = words[first]?.length ?? 0;
  while (length < 2 * AROUND && (from > 0 || to < words.length)) {
    if (to < words.length) length += 1 + (words[to++]?.length ?? 0);
    if (from > 0 && length < 2 * AROUND) length += 1 + (words[--from]?.length ?? 0);
  }
  const pieces: Piece[] = from > 0 ? [{ words: "… ", isMarked: false }] : [];
  for (let i = from; i < Math.min(to, words.length); i++) {
    if (i > from) pieces.push({ words: " ", isMarked: false });
    pieces.push({ words: words[i] ?? "", isMarked: has[i] ?? false });
  }
  if (to < words.length) pieces.push({ words: " …", isMarked: false });
  return pieces;
}

/** The same without its marks. */
export const piecesInWords = (pieces: readonly Piece[]): string => pieces.map(({ words }) => words).join("");
