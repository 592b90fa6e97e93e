import { foldWords } from "../../graph/names/fold-words.ts";

/** A piece of what is shown of a text that was found: one that has a word somebody looked for, or what stands between. */
export interface Piece {
  readonly words: string;
  readonly isMarked: boolean;
}

const MOST = 96;

/**
 * A long text cut to what is around some folded words, at spaces: each of them that is met is in it, where they lie as close
 * together as they can, and each word that has one of them is marked.
 */
export function cutAround(text: string, wanted: readonly string[]): readonly Piece[] {
  const words = text.split(/\s+/).filter(Boolean);
  const folded = words.map((word) => foldWords(word));
  const has = folded.map((word) => wanted.some((one) => word.includes(one)));
  const kept = new Set<number>();
  let length = 0;
  const keep = (at: number): void => {
    const word = words[at];
    if (word === undefined || kept.has(at)) return;
    kept.add(at);
    length += 1 + word.length;
  };

  const met = closest(folded, wanted);
  for (const at of met.length === 0 ? [0] : met) keep(at);
  while (length < MOST && kept.size < words.length) {
    for (const at of [...kept]) if (length < MOST) keep(at + 1);
    for (const at of [...kept]) if (length < MOST) keep(at - 1);
  }

  const pieces: Piece[] = [];
  let before = -1;
  for (const at of [...kept].sort((one, other) => one - other)) {
    if (at > before + 1) pieces.push({ words: before < 0 ? "… " : " … ", isMarked: false });
    else if (at > 0) pieces.push({ words: " ", isMarked: false });
    pieces.push({ words: words[at] ?? "", isMarked: has[at] ?? false });
    before = at;
  }
  if (before + 1 < words.length) pieces.push({ words: " …", isMarked: false });
  return pieces;
}

/** Where each of some folded words is met, as close together as they ever are; without those that are met nowhere. */
function closest(folded: readonly string[], wanted: readonly string[]): readonly number[] {
  const places = wanted
    .map((one) => [...folded.keys()].filter((at) => folded[at]?.includes(one)))
    .filter((of) => of.length > 0);
  let best: readonly number[] = [];
  for (const start of new Set(places.flat().sort((one, other) => one - other))) {
    const met = places.map((of) => of.find((at) => at >= start) ?? Infinity);
    if (met.includes(Infinity)) break;
    if (best.length === 0 || spread(met) < spread(best)) best = met;
  }
  return best;
}

const spread = (places: readonly number[]): number => Math.max(...places) - Math.min(...places);

/** The same without its marks. */
export const piecesInWords = (pieces: readonly Piece[]): string => pieces.map(({ words }) => words).join("");
