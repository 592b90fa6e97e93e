/**
 * A number for two things that is theirs alone, whichever comes first.
 * @param of how many things there are
 */
export const pairKey = (one: number, other: number, of: number): number =>
  Math.min(one, other) * of + Math.max(one, other);
