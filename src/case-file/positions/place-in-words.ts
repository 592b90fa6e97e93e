import type { Stretch } from "../../model/quote-finder.ts";

/** Where a stretch of a text stands, for people: its line, as editors count, and its positions, as an anchor has them. */
export const placeInWords = (text: string, { start, end }: Stretch): string =>
  `line ${lineAt(text, start)} (start: ${start}, end: ${end})`;

/** The line of a position, from 1. */
function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < position; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

const LONGEST_SHOWN = 120;

/** The words of a stretch, on one line and not too long, in quotation marks. */
export function stretchInWords(text: string, { start, end }: Stretch): string {
  const words = text
    .slice(start, Math.min(end, start + LONGEST_SHOWN))
    .replace(/\s+/g, " ")
    .toWellFormed();
  return `“${words}${end - start > LONGEST_SHOWN ? "…" : ""}”`;
}
