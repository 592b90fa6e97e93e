/** A stretch of a text that is drawn in one piece, in UTF-16 code units, end exclusive: a line of it, or a piece of a long one. */
export interface TextBlock {
  readonly start: number;
  readonly end: number;
  /** Whether the line began before: it was too long to be drawn at once. */
  readonly goesOn: boolean;
}

/** A line of five megabytes is drawn piece by piece, as one scrolls. */
const MOST_AT_ONCE = 2_000;

/** Parts a text into what is drawn in one piece; empty lines are in none. */
export function textBlocks(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  for (let at = 0; at < text.length; ) {
    const lineBreak = text.indexOf("\n", at);
    const end = lineBreak < 0 ? text.length : lineBreak;
    if (!isBlank(text, at, end)) {
      for (let start = at; start < end; ) {
        const cut = end - start <= MOST_AT_ONCE ? end : cutBetweenWords(text, start);
        blocks.push({ start, end: cut, goesOn: start > at });
        start = cut;
      }
    }
    at = end + 1;
  }
  return blocks;
}

/** The block that a position lies in, or the one before it; the first where there is none before. */
export function blockAt(blocks: readonly TextBlock[], position: number): number {
  let [low, high] = [0, Math.max(0, blocks.length - 1)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!/\s/.test(text[at] ?? "")) return false;
  return true;
}

/** Between words where there is a space to be had, and never through the middle of one character. */
function cutBetweenWords(text: string, start: number): number {
  const most = start + MOST_AT_ONCE;
  const space = text.lastIndexOf(" ", most);
  if (space > start + MOST_AT_ONCE / 2) return space + 1;
  return /[\udc00-\udfff]/.test(text[most] ?? "") ? most - 1 : most;
}
