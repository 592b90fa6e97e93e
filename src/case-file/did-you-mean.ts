import { closest, distance } from "fastest-levenshtein";

const LONGEST_WORD = 64;
/** Among more words a guess would cost more than it helps: a machine-made case may have many slips and very many ids. */
export const MOST_WORDS = 10_000;

/** The known word that a mistyped one most likely stands for, if any is near enough: at most a third of it mistyped, of a short one two letters. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || known.length > MOST_WORDS || word.length > LONGEST_WORD) return undefined;

  const lower = word.toLowerCase();
  const best = closest(lower, known as string[]);
  const mistyped = distance(lower, best.toLowerCase());
  if (best.length <= 5) return mistyped <= 2 && lower[0] === best[0]?.toLowerCase() ? best : undefined;
  return mistyped <= Math.floor(best.length / 3) ? best : undefined;
}
