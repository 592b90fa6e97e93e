import type { Line } from "../../../src/intake/pdf/piece.ts";

/** A line of text of 10 points, as wide as its words would be. */
export const aLine = (words: string, left: number, baseline: number, size = 10): Line => ({
  words,
  left,
  right: left + words.length * size * 0.5,
  baseline,
  size,
});
