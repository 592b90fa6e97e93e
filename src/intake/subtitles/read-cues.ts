// Our own reader, and a small one: the libraries for these files (subtitle, media-captions, node-webvtt) have not been
// looked after for years, drop what they cannot read without a word, and do not tell on which line it stood.
import type { Cue, CueTrouble } from "./cue.ts";
import { isTimeLine, timesOfCue } from "./times-of-cue.ts";

/** The two kinds of files of subtitles: SubRip's, and WebVTT (W3C). */
export type SubtitleKind = "srt" | "vtt";

/** What stands in a file of subtitles, in the order of the file, and what of it could not be read as it should be. */
export interface ReadCues {
  readonly cues: readonly Cue[];
  readonly troubles: readonly CueTrouble[];
  /** The language that the head of the file names. */
  readonly lang?: string;
}

/** Reads the cues of a file. No words are lost: those without a time that can be read stand where they stood. */
export function readCues(file: string, kind: SubtitleKind): ReadCues {
  const cues: Cue[] = [];
  const troubles: CueTrouble[] = [];
  const blocks = blocksOf(file);
  const head = kind === "vtt" ? blocks.next().value : undefined;
  const [, lang] = /^Language:[ \t]*([\w-]{1,40})[ \t]*$/im.exec(head?.lines.join("\n") ?? "") ?? [];

  for (const block of blocks) {
    if (kind === "vtt" && isAside(block)) continue;
    for (const { lines, line, time } of cuesOf(block, kind)) {
      const times = time === undefined ? undefined : timesOfCue(time);
      if (time === undefined) troubles.push({ code: "words-without-time", line, words: lines[0] ?? "" });
      else if (times === undefined) troubles.push({ code: "time-unreadable", line, words: time });
      cues.push({ lines, line, ...(times && { time: times }) });
    }
  }
  return { cues, troubles, ...(lang !== undefined && { lang }) };
}

/** Lines between two blank ones. */
interface Block {
  readonly lines: readonly string[];
  readonly line: number;
}

function* blocksOf(file: string): Generator<Block, undefined> {
  let lines: string[] = [];
  let at = 0;
  for (const line of file.replace(/^\ufeff/, "").split(/\r\n?|\n/)) {
    at += 1;
    if (line.trim() !== "") lines.push(line);
    else if (lines.length > 0) {
      yield { lines, line: at - lines.length };
      lines = [];
    }
  }
  if (lines.length > 0) yield { lines, line: at + 1 - lines.length };
}

/** Notes, styles and regions of WebVTT are shown to nobody. */
const isAside = ({ lines: [first = ""], lines }: Block): boolean =>
  /^(NOTE|STYLE|REGION)([ \t]|$)/.test(first) && !lines.some(isTimeLine);

const NUMBER = /^\s*\d{1,9}\s*$/;

/** The cues of a block, most often one; the number or name above its times belongs to none. */
function* cuesOf({ lines, line }: Block, kind: SubtitleKind): Iterable<Block & { readonly time?: string }> {
  const starts = lines.flatMap((each, i) => (isTimeLine(each) ? [i] : []));
  const isName = (i: number) => i >= 0 && (NUMBER.test(lines[i] ?? "") || (kind === "vtt" && i === 0));

  const before = lines.slice(0, starts[0] ?? lines.length);
  const named = starts.length > 0 && isName(before.length - 1);
  const stray = named ? before.slice(0, -1) : before;
  if (stray.some((words) => !NUMBER.test(words))) yield { lines: stray, line };

  for (const [i, start] of starts.entries()) {
    const next = starts[i + 1];
    const end =
      next === undefined ? lines.length : NUMBER.test(lines[next - 1] ?? "") && next - 1 > start ? next - 1 : next;
    yield { lines: lines.slice(start + 1, end), line: line + start, time: lines[start] ?? "" };
  }
}
