/** A passage with what surrounds it in its text. */
export interface PassageAround {
  readonly before: string;
  readonly passage: string;
  readonly after: string;
  /** Whether more of the text lies before and after than is given. */
  readonly beginsCut: boolean;
  readonly endsCut: boolean;
  /** From 1, counting what line breaks part; the first one where the passage spans several. */
  readonly paragraph: number;
}

const REACH = 320;

/** Cuts a passage out of its text with at most so much before and after it, from its paragraph, between words. */
export function passageAround(text: string, start: number, end: number, reach = REACH): PassageAround {
  const paragraphStart = text.lastIndexOf("\n", start - 1) + 1;
  const nextBreak = text.indexOf("\n", end);
  const paragraphEnd = nextBreak < 0 ? text.length : nextBreak;

  const from = start - paragraphStart <= reach ? paragraphStart : wordStart(text, start - reach, start);
  const to = paragraphEnd - end <= reach ? paragraphEnd : wordEnd(text, end + reach, end);
  return {
    before: text.slice(from, start),
    passage: text.slice(start, end),
    after: text.slice(end, to),
    beginsCut: from > paragraphStart,
    endsCut: to < paragraphEnd,
    paragraph: text
      .slice(0, start)
      .split(/\n+/)
      .filter((lines, i, all) => i === all.length - 1 || lines.trim() !== "").length,
  };
}

function wordStart(text: string, from: number, limit: number): number {
  const space = text.indexOf(" ", from);
  return space < 0 || space >= limit ? limit : space + 1;
}

function wordEnd(text: string, to: number, limit: number): number {
  const space = text.lastIndexOf(" ", to);
  return Math.max(space, limit);
}
