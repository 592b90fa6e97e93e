const ARROW = "-->";
const LONGEST = 40;

/** Whether a line says when a cue is shown, or means to. */
export function isTimeLine(line: string): boolean {
  const at = line.indexOf(ARROW);
  return at !== -1 && /\d/.test(line.slice(0, at) || line.slice(at));
}

/** When a cue is shown, in milliseconds from the start of the recording; undefined where that cannot be read or is no span of time. */
export function timesOfCue(line: string): { readonly start: number; readonly end: number } | undefined {
  const at = line.indexOf(ARROW);
  if (at === -1) return undefined;
  const [after = ""] = line
    .slice(at + ARROW.length)
    .trimStart()
    .slice(0, LONGEST)
    .split(/\s/, 1);
  const [start, end] = [momentOf(line.slice(0, at).slice(-LONGEST).trim()), momentOf(after)];
  return start === undefined || end === undefined || end < start ? undefined : { start, end };
}

const MOMENT = /^(?:(\d{1,4}):)?([0-5]?\d):([0-5]?\d)(?:[.,](\d{1,3}))?$/;

function momentOf(words: string): number | undefined {
  const [whole, hours = "0", minutes, seconds, fraction = ""] = MOMENT.exec(words) ?? [];
  if (whole === undefined) return undefined;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, "0"));
}

/** A moment of a recording as people call it: 00:12:31. */
export function momentInWords(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, "0"))
    .join(":");
}
