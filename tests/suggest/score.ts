/** How many of what was offered were right, and how many of what was wanted were offered. */
export interface Score {
  readonly offered: number;
  readonly right: number;
  readonly wanted: number;
  readonly found: number;
}

/** Nothing yet. */
export const NOTHING: Score = { offered: 0, right: 0, wanted: 0, found: 0 };

/** Two scores as one. */
export const added = (one: Score, other: Score): Score => ({
  offered: one.offered + other.offered,
  right: one.right + other.right,
  wanted: one.wanted + other.wanted,
  found: one.found + other.found,
});

/** Holds what is offered against what is wanted: each by whether one of the other fits it. */
export function scored<O, W>(offered: readonly O[], wanted: readonly W[], fits: (one: O, other: W) => boolean): Score {
  return {
    offered: offered.length,
    right: offered.filter((one) => wanted.some((other) => fits(one, other))).length,
    wanted: wanted.length,
    found: wanted.filter((other) => offered.some((one) => fits(one, other))).length,
  };
}

/** Of what was offered the part that is right; 1 where nothing was. */
export const precisionOf = ({ offered, right }: Score): number => (offered === 0 ? 1 : right / offered);

/** Of what was wanted the part that was offered; 1 where nothing was. */
export const recallOf = ({ wanted, found }: Score): number => (wanted === 0 ? 1 : found / wanted);

/** A line of a table: "names  precision 0.97 (61 of 63), recall 0.95 (60 of 63)". */
export const lineOf = (kind: string, score: Score): string =>
  `${kind.padEnd(22)} precision ${precisionOf(score).toFixed(2)} (${score.right} of ${score.offered}), recall ${recallOf(score).toFixed(2)} (${score.found} of ${score.wanted})`;
