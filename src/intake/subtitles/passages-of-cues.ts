import { betweenWords } from "../between-words.ts";
import type { Passage, Run } from "../lay-out-text.ts";
import type { Cue } from "./cue.ts";
import type { SubtitleKind } from "./read-cues.ts";
import { sayingsOfCue } from "./sayings-of-cue.ts";
import { momentInWords } from "./times-of-cue.ts";

/** Who is silent for so long begins anew, in milliseconds. */
const PAUSE = 2_000;
/** A paragraph of so many characters ends with its next sentence; one of twice as many, where none ends, with its next cue. */
const LONG = 600;

/**
 * What is said in a recording as running text: a sentence goes on from cue to cue, a pause and another voice begin a
 * paragraph, a voice that is named stands before it, and each cue is marked by the moment at which it begins.
 */
export function passagesOfCues(cues: readonly Cue[], kind: SubtitleKind): readonly Passage[] {
  const passages: Run[][] = [];
  let [speaker, end, moment]: [string | undefined, number | undefined, string] = [undefined, undefined, ""];
  let [length, last] = [0, ""];

  for (const { lines, time } of cues) {
    let isFirst = true;
    for (const saying of sayingsOfCue(lines, kind)) {
      const hasPaused = isFirst && time !== undefined && end !== undefined && time.start - end >= PAUSE;
      const isFull = length >= 2 * LONG || (length >= LONG && /[.!?…。！？؟]["'”’»)\]]*$/.test(last));
      const open = saying.speaker !== speaker || saying.isReply || hasPaused || isFull ? undefined : passages.at(-1);

      const label: string = isFirst && time !== undefined ? momentInWords(time.start) : moment;
      const begins = label === moment ? [] : [{ kind: "time" as const, label }];
      const lead = open !== undefined ? betweenWords(last, saying.words) : saying.speaker ? `${saying.speaker}: ` : "";
      const run: Run = { words: lead + saying.words, begins };
      if (open === undefined) passages.push([run]);
      else open.push(run);

      length = (open === undefined ? 0 : length) + run.words.length;
      [speaker, last, moment, isFirst] = [saying.speaker, saying.words.slice(-40), label, false];
    }
    if (time !== undefined) end = time.end;
  }
  return passages;
}
