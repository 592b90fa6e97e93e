import type { Cue } from "./cue.ts";

/** A cue that is shown no longer than this only moves the lines of the one before. */
const A_MOMENT = 100;

/**
 * Cues of captions that roll: each shows again the last lines of the one before, and one more. What is shown again is said
 * once. Lines that are repeated by cues of their own stay, since somebody may well say "No." twice.
 */
export function withoutRepeats(cues: readonly Cue[]): {
  readonly cues: readonly Cue[];
  /** On which line of the file each cue begins that lost lines by this. */
  readonly left: readonly number[];
} {
  const left: number[] = [];
  let shown: readonly string[] = [];
  let end: number | undefined;
  const once = cues.map((cue) => {
    const lines = cue.lines.filter((line) => plain(line) !== "");
    const now = lines.map(plain);
    const goesOn = cue.time !== undefined && end !== undefined && Math.abs(cue.time.start - end) <= A_MOMENT;
    const again = goesOn ? sharedLines(shown, now) : 0;
    const isRolling =
      again > 0 && (now.length > again || (cue.time !== undefined && cue.time.end - cue.time.start <= A_MOMENT));
    shown = now;
    end = cue.time?.end;
    if (!isRolling) return cue;
    left.push(cue.line);
    return { ...cue, lines: lines.slice(again) };
  });
  return { cues: once, left };
}

const plain = (line: string): string => line.replace(/<(?!v[ .])[^<>]*>/gi, "").trim();

/** How many lines at the end of one cue stand again at the beginning of the next. */
function sharedLines(before: readonly string[], now: readonly string[]): number {
  const most = Math.min(before.length, now.length, MOST_LINES);
  for (let count = most; count > 0; count -= 1) {
    if (now.slice(0, count).every((line, i) => line === before[before.length - count + i])) return count;
  }
  return 0;
}

const MOST_LINES = 4;
