const MOST_TICKS = 6;
/** How wide a letter is at most, on the average of a date, and how far two dates keep apart: in CSS pixels. */
const [LETTER, GAP] = [6.6, 10];

/**
 * Which bins of an axis have their beginning written under them: evenly apart, the first among them, and so few that
 * none runs into another or over the end. The first begins at the axis's own beginning, the others are centred.
 * @param words what would be written under each bin
 * @param width of the axis in CSS pixels
 */
export function axisTicks(words: readonly string[], width: number): readonly number[] {
  const widths = words.map((word) => word.length * LETTER);
  const begins = (bin: number) => (bin === 0 ? 0 : (width * bin) / words.length - (widths[bin] ?? 0) / 2);
  const ends = (bin: number) => begins(bin) + (widths[bin] ?? 0);
  for (let step = Math.max(1, Math.ceil(words.length / MOST_TICKS)); step < words.length; step++) {
    const ticks = words.flatMap((_, bin) => (bin % step === 0 && (bin === 0 || ends(bin) <= width) ? [bin] : []));
    if (ticks.every((bin, i) => i === 0 || begins(bin) >= ends(ticks[i - 1] ?? 0) + GAP)) return ticks;
  }
  return words.length === 0 ? [] : [0];
}
