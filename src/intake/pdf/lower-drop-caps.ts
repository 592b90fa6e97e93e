import { median, type Piece } from "./piece.ts";

/** From so many times the size of the other words on a letter by itself is an initial. */
const LARGER = 1.8;
/** Letters that are words by themselves in some languages keep their distance from the next. */
const WORDS_OF_THEIR_OWN = /^[AEIOUY]$/;

/**
 * Brings a large initial that reaches down over several lines to the first of them, where it is read. It is put beside its
 * word, unless it may be a word by itself.
 */
export function lowerDropCaps(pieces: readonly Piece[]): readonly Piece[] {
  const usual = median(pieces.flatMap(({ size, words }) => (words.trim().length > 3 ? size : [])));
  if (usual === 0) return pieces;

  return pieces.map((piece) => {
    const letter = piece.words.trim();
    if (!/^["“„«]?\p{Lu}$/u.test(letter) || piece.size < LARGER * usual) return piece;
    const top = piece.baseline - CAPITAL * piece.size;
    const first = pieces
      .filter(({ left, size, baseline }) => {
        const isBeside = left > piece.left && left - piece.right < 2 * usual && size < (piece.size / LARGER) * 1.01;
        return isBeside && Math.abs(baseline - CAPITAL * size - top) < 0.6 * size;
      })
      .sort((a, b) => a.left - b.left)[0];
    if (first === undefined) return piece;
    const right = WORDS_OF_THEIR_OWN.test(letter) ? Math.min(piece.right, first.left - usual / 2) : first.left;
    return { ...piece, size: first.size, baseline: first.baseline, right: Math.max(right, piece.left) };
  });
}

/** How high a capital is, in sizes. */
const CAPITAL = 0.72;
