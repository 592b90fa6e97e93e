import { decodeHTML } from "entities";
import { betweenWords } from "../between-words.ts";
import { asOneLine } from "../searchable-words.ts";
import type { SubtitleKind } from "./read-cues.ts";

/** What one voice says in a cue. */
export interface Saying {
  /** Whom the file names as the one who speaks. */
  readonly speaker?: string;
  readonly words: string;
  /** Whether it begins with a dash, and so is said by another than what stands before. */
  readonly isReply: boolean;
}

const TAG = { srt: /<\/?(?:[bius]|font|c|span)(?:[ .][^<>]*)?>|\{\\[^{}]*\}/gi, vtt: /<[/a-z\d][^<>]*>/gi } as const;
const VOICE = /^<v(?:\.[^\s<>]*)?\s+([^<>]*)>$/i;
const LONGEST_NAME = 120;

/** What is said in a cue, without what says only how it is drawn; a voice that WebVTT names is kept as who speaks. */
export function sayingsOfCue(lines: readonly string[], kind: SubtitleKind): readonly Saying[] {
  const sayings: { speaker: string | undefined; pieces: string[]; isReply: boolean }[] = [];
  const said = lines.join("\n");
  let speaker: string | undefined;
  let at = 0;
  let words: string[] = [];
  const close = () => {
    const all = words.join("");
    for (const line of linesOf(kind === "vtt" ? decodeHTML(all) : all)) {
      const open = sayings.at(-1);
      const isReply = /^[-\u2010-\u2015]\s?[^\s\d]/.test(line);
      if (open === undefined || open.speaker !== speaker || isReply) sayings.push({ speaker, pieces: [line], isReply });
      else open.pieces.push(betweenWords(open.pieces.at(-1) ?? "", line), line);
    }
    words = [];
  };

  for (const { 0: tag, index } of said.matchAll(TAG[kind])) {
    words.push(said.slice(at, index));
    at = index + tag.length;
    const [voice, name = ""] = kind === "vtt" ? (VOICE.exec(tag) ?? []) : [];
    if (voice === undefined && !/^<\/v>$/i.test(tag)) continue;
    close();
    speaker = asOneLine(decodeHTML(name)).slice(0, LONGEST_NAME).toWellFormed() || undefined;
  }
  words.push(said.slice(at));
  close();
  return sayings.map(({ speaker, pieces, isReply }) => ({
    words: pieces.join(""),
    isReply,
    ...(speaker !== undefined && { speaker }),
  }));
}

const linesOf = (words: string): readonly string[] =>
  words
    .split("\n")
    .map(asOneLine)
    .filter((line) => line !== "");
