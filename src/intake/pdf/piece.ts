/**
 * Some words on a page as it is looked at: its box in points from the upper left corner, x along the line and y downwards
 * to the line that the letters stand on.
 */
export interface Piece {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** The height of its letters. */
  readonly size: number;
  readonly rightToLeft: boolean;
}

/** What a reader takes in at one go from left to right or right to left: a line of a column. */
export type Line = Omit<Piece, "rightToLeft">;

/** The value in the middle; 0 where there are none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
