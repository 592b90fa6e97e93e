import type { Quotation } from "../text/quotations.ts";
import type { Stretch } from "../text/text-units.ts";
import { type ParagraphRead, quotationAround, sentenceAround } from "./paragraph-read.ts";
import type { CueRead } from "./speaker-of.ts";

/** Which quotations of a paragraph belong to which word of speech, and which to none. */
export interface QuotedBy {
  readonly of: (cue: number) => readonly Quotation[];
  readonly without: readonly Quotation[];
}

/** So many words a quotation has that somebody speaks; fewer are mostly a name or a term. */
const FEWEST_WORDS = 3;
/** So much may stand between a quotation and the word of speech with it. */
const NEAR = 120;

/**
 * Gives each quotation to a word of speech: to the one that leads to it in its sentence ("he said: “…”"), else to the one
 * that follows it ("“…,” he said"), else to the last one before, since whoever speaks goes on.
 */
export function quotedBy(read: ParagraphRead, cues: readonly CueRead[]): QuotedBy {
  const owned = new Map<number, Quotation[]>();
  const without: Quotation[] = [];
  const outside = cues.flatMap((one, i) => (quotationAround(read, one.cue) === undefined ? [{ ...one, i }] : []));
  for (const quotation of read.quotations) {
    if (!isSpeech(read, quotation)) continue;
    const owner = ownerOf(read, outside, quotation);
    if (owner === undefined) without.push(quotation);
    else owned.set(owner, [...(owned.get(owner) ?? []), quotation]);
  }
  return { of: (cue) => owned.get(cue) ?? [], without };
}

function ownerOf(
  read: ParagraphRead,
  outside: readonly (CueRead & { readonly i: number })[],
  { whole }: Quotation,
): number | undefined {
  const { text } = read;
  const before = outside.findLast(({ cue }) => cue.end <= whole.start);
  const after = outside.find(({ cue }) => cue.start >= whole.end);
  const isOneSentence = (from: number, to: number) =>
    to - from <= NEAR && !/[.!?…]["”»]?\s+[^\p{Ll}]/u.test(text.slice(from, to + 1).replace(TITLE, " "));
  const leadsTo = before !== undefined && isOneSentence(before.cue.end, whole.start);
  if (leadsTo) return before.i;
  const follows =
    after !== undefined &&
    (isOneSentence(whole.end, after.cue.start) || isNextSentence(read, whole, sentenceAround(read, after.cue)));
  // "… he said. “…” She answered": a new sentence of somebody else's does not follow what was said before.
  if (follows && (before === undefined || isOneSentence(whole.end, after.cue.start))) return after.i;
  return before?.i;
}

const TITLE = /\s(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col)\.(?=\s)/g;

const isNextSentence = ({ text }: ParagraphRead, { end }: Stretch, sentence: Stretch): boolean =>
  sentence.start >= end && text.slice(end, sentence.start).trim() === "";

/** Whether a quotation is what somebody says, and no title, name or term. */
function isSpeech({ words, text }: ParagraphRead, { start, end }: Quotation): boolean {
  const count = words.filter((word) => word.start >= start && word.end <= end).length;
  return count >= FEWEST_WORDS || /[.!?,…]$/.test(text.slice(start, end).trim());
}
