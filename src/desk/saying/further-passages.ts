import type { WorkingCase } from "../../edit/working-case.ts";
import type { Claim, PassageRole } from "../../model/claim.ts";
import { type ReadText, unitAround, unitFrom } from "../text/caret.ts";
import { type Stretch, unitsIn } from "../text/text-units.ts";
import { claimsIn } from "./claims-now.ts";
import { speechIn } from "./words-of-speech.ts";

/** A passage that may bear on a claim as well, and what it adds. */
export interface FurtherPassage {
  readonly role: PassageRole;
  readonly at: Stretch;
}

/**
 * Further passages that a claim may stand on: where its speaker is named, the headline, the date of the work, those that
 * others of the same source stand on, and the sentences beside it. None of it is taken before somebody takes it.
 */
export function furtherPassages(
  working: WorkingCase,
  source: string,
  read: ReadText,
  passage: Stretch,
): readonly FurtherPassage[] {
  const used = usedBefore(claimsIn(working, source), passage);
  const found: FurtherPassage[] = [
    ...speakersBeside(read, passage),
    ...used,
    ...besides(read, passage).map((at) => ({ role: "context" as const, at })),
    ...headings(read),
  ];
  return found
    .filter(({ at }) => at.start !== passage.start || at.end !== passage.end)
    .filter((one, i) => found.findIndex((other) => isSame(one, other)) === i);
}

const isSame = (one: FurtherPassage, other: FurtherPassage): boolean =>
  one.role === other.role && one.at.start === other.at.start && one.at.end === other.at.end;

/** Those of the claims nearest to the passage first. */
const usedBefore = (claims: readonly Claim[], { start }: Stretch): readonly FurtherPassage[] =>
  [...claims]
    .sort((a, b) => Math.abs(a.anchor.start - start) - Math.abs(b.anchor.start - start))
    .flatMap(({ alsoAt }) =>
      alsoAt.map(({ role, anchor }) => ({ role, at: { start: anchor.start, end: anchor.end } })),
    );

/** The pieces right before and after a passage in which somebody is said to speak. */
function speakersBeside(read: ReadText, passage: Stretch): readonly FurtherPassage[] {
  const near = [pieceBefore(read, passage), pieceAfter(read, passage)].filter((at) => at !== undefined);
  return near.filter((at) => speechIn(read.text, at).length > 0).map((at) => ({ role: "speaker", at }));
}

/** What stands before a passage in its own sentence, else the sentence before it. */
function pieceBefore(read: ReadText, { start }: Stretch): Stretch | undefined {
  const sentence = unitAround(read, start, "sentence");
  if (sentence !== undefined && sentence.start < start)
    return trimmed(read.text, { start: sentence.start, end: start });
  return sentenceBefore(read, start);
}

function pieceAfter(read: ReadText, { end }: Stretch): Stretch | undefined {
  const sentence = unitAround(read, end - 1, "sentence");
  if (sentence === undefined || sentence.end <= end + 1) return unitFrom(read, end, "sentence");
  return trimmed(read.text, { start: end, end: sentence.end });
}

/** Without the blanks, quotation marks and the word "that" at its ends. */
function trimmed(text: string, { start, end }: Stretch): Stretch | undefined {
  const words = text.slice(start, end);
  const before = /^[\s\p{P}]*/u.exec(words)?.[0].length ?? 0;
  const after = /(?:\s+that)?[\s\p{P}]*$/u.exec(words)?.[0].length ?? 0;
  return before + after < words.length ? { start: start + before, end: end - after } : undefined;
}

const besides = (read: ReadText, { start, end }: Stretch): readonly Stretch[] =>
  [sentenceBefore(read, start), unitFrom(read, end, "sentence")].filter((at) => at !== undefined);

function sentenceBefore({ text, paragraphs }: ReadText, place: number): Stretch | undefined {
  for (const paragraph of paragraphs
    .filter(({ start }) => start < place)
    .reverse()
    .slice(0, 2)) {
    const before = unitsIn(text, paragraph, "sentence").findLast(({ end }) => end <= place);
    if (before !== undefined) return before;
  }
  return undefined;
}

const FIRST = 6;
const LONGEST_HEADING = 160;
const DATE = /\d{1,2} \p{Lu}\p{Ll}+ \d{4}|\p{Lu}\p{Ll}+ \d{1,2}, \d{4}|\d{4}-\d{2}-\d{2}/u;

/** The lines that a text begins with: the date among them, and what may be the headline. */
function headings({ text, paragraphs }: ReadText): readonly FurtherPassage[] {
  const first = paragraphs.slice(0, FIRST).flatMap((paragraph) => {
    const line = unitsIn(text, paragraph, "paragraph")[0];
    return line === undefined || line.end - line.start > LONGEST_HEADING ? [] : [line];
  });
  const dates = first.flatMap(({ start, end }) => {
    const found = DATE.exec(text.slice(start, end));
    return found === null ? [] : [{ start: start + found.index, end: start + found.index + found[0].length }];
  });
  const lines = first.filter(
    ({ start, end }) => !/[.!?]$/.test(text.slice(start, end)) && !DATE.test(text.slice(start, end)),
  );
  return [
    ...dates.slice(0, 1).map((at) => ({ role: "date" as const, at })),
    ...lines.slice(0, 3).map((at) => ({ role: "headline" as const, at })),
  ];
}
