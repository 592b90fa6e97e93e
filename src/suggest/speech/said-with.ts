import type { Stretch } from "../text/text-units.ts";
import { countOf, type ParagraphRead, sentenceAround } from "./paragraph-read.ts";
import type { CueRead } from "./speaker-of.ts";

/** So many words may stand between a word of speech and "that": "said in a statement on Monday that". */
const FAR_TO_THAT = 8;
/** What is said in fewer words is nothing to claim. */
const FEWEST_WORDS = 2;

/**
 * What is said with a word of speech: the quotations that belong to it, and in its own sentence what follows it ("said that
 * …"), else what stands before ("…, she said"), or both ("It was, she writes, the rope").
 */
export function saidWith(
  read: ParagraphRead,
  cues: readonly CueRead[],
  index: number,
  quotations: readonly Stretch[],
): readonly Stretch[] {
  const own = cues[index];
  if (own === undefined) return [];
  const sentence = sentenceAround(read, own.cue);
  const end = endBefore(read, cues, index, sentence);
  const that = thatAfter(read, own, end);
  const bare = quotations.map(({ start, end }) => ({ start, end }));
  const isQuotedHere = bare.some(({ start, end }) => start < sentence.end + 3 && end > sentence.start - 3);
  if (own.cue.speech.weak === true && that === undefined && bare.length === 0) return [];
  if (isQuotedHere && that === undefined) return bare;
  const indirect = indirectly(read, own, { start: sentence.start, end }, that).filter((part) => isEnough(read, part));
  // A quotation within what is told is part of it: said that he would “answer to a court”.
  const beyond = bare.filter((one) => !indirect.some(({ start, end }) => one.start >= start && one.end <= end));
  return [...indirect, ...beyond].sort((a, b) => a.start - b.start);
}

/** Where what is said begins after "that"; undefined where no such word follows. */
function thatAfter(read: ParagraphRead, { cue }: CueRead, end: number): number | undefined {
  const first = cue.from + cue.count;
  if (cue.speech.speaker === "after") return undefined;
  for (let i = first; i < first + FAR_TO_THAT; i++) {
    const word = read.words[i];
    const between = read.text.slice(cue.end, word?.start ?? cue.end);
    if (word === undefined || word.start >= end || /["“«;]/.test(between)) break;
    // "Have long said at this table: …"
    if (between.includes(":")) return word.start;
    if (countOf(read, i, "that") > 0 && !(i === first && /^,/.test(read.text.slice(cue.end)))) return word.end;
  }
  return undefined;
}

function indirectly(
  read: ParagraphRead,
  own: CueRead,
  sentence: Stretch,
  that: number | undefined,
): readonly Stretch[] {
  const { cue, speaker } = own;
  const { end } = sentence;
  const place = "at" in speaker ? speaker.at : undefined;
  const rest = trimmed(read, { start: that ?? afterCue(read, own), end });
  if (that !== undefined) return [rest];

  const nameStart =
    place !== undefined && place.end <= cue.start && place.start >= sentence.start ? place.start : cue.start;
  const before = trimmed(read, { start: sentence.start, end: nameStart });
  const isLast = !isEnough(read, rest) || cue.speech.speaker === "after";
  const isInside =
    /,\s*$/.test(read.text.slice(Math.max(sentence.start, nameStart - RIGHT_BEFORE), nameStart)) &&
    /^\s*,/.test(read.text.slice(cue.end, Math.min(end, cue.end + RIGHT_BEFORE)));
  if (isInside) return [before, rest];
  if (!isLast) return [rest];
  if (cue.speech.speaker !== "after") return [before];
  // "According to the deed, …", or "…, according to the deed".
  return !isEnough(read, before) ? [rest] : [before];
}

/** Where what is said begins, without whom it is said to: "told the Herald …". */
function afterCue(read: ParagraphRead, { cue, speaker }: CueRead): number {
  const first = cue.from + cue.count;
  const place = "at" in speaker && speaker.at.start >= cue.end ? speaker.at.end : cue.end;
  if (cue.speech.addresses !== true) return place;
  if (countOf(read, first, "addressed") > 0) return read.words[first]?.end ?? place;
  const near = [read.words[first]?.start, read.words[first + 1]?.start];
  return read.names.find(({ at }) => near.includes(at.start))?.at.end ?? place;
}

/** So many words of speech further on one is looked for that ends what is said. */
const FEW_CUES = 3;

/** "… said A, but said B": where the second begins the first ends. */
function endBefore(read: ParagraphRead, cues: readonly CueRead[], index: number, sentence: Stretch): number {
  const next = cues
    .slice(index + 1, index + 1 + FEW_CUES)
    .find(({ cue }) => cue.start < sentence.end && countOf(read, cue.from - 1, "and") > 0);
  const joined = next && read.words[next.cue.from - 1];
  return joined?.start ?? sentence.end;
}

/** Whether a stretch has as many words as can be claimed; no more of them are looked at. */
function isEnough({ words }: ParagraphRead, { start, end }: Stretch): boolean {
  const first = words.findIndex((word) => word.start >= start);
  return first !== -1 && (words[first + FEWEST_WORDS - 1]?.end ?? Number.POSITIVE_INFINITY) <= end;
}

const AROUND = /[\s,:;.—–]/u;

/** Without blanks, commas and stops at its ends. */
function trimmed({ text }: ParagraphRead, stretch: Stretch): Stretch {
  let { start, end } = stretch;
  while (start < end && AROUND.test(text[start] ?? "")) start += 1;
  while (end > start && AROUND.test(text[end - 1] ?? "")) end -= 1;
  return { start, end };
}

/** So much before a place tells whether a comma stands there. */
const RIGHT_BEFORE = 4;
