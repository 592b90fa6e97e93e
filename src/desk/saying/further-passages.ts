import { partOf, type WorkingCase } from "../../edit/working-case.ts";
import type { Claim, PassageRole } from "../../model/claim.ts";
import { datesIn } from "../../suggest/dates/dates-in.ts";
import { languageAt } from "../../suggest/languages/languages.ts";
import { type SpeechFound, speechIn } from "../../suggest/speech/speech-in.ts";
import { type Stretch, unitsIn } from "../../suggest/text/text-units.ts";
import { type ReadText, unitAround, unitFrom } from "../text/caret.ts";
import { claimsIn } from "./claims-now.ts";

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
  const lang = partOf(working, "sources", source)?.lang;
  const used = usedBefore(claimsIn(working, source), passage);
  const found: FurtherPassage[] = [
    ...speakersBeside(read, passage, lang),
    ...used,
    ...dateLine(read),
    ...besides(read, passage).map((at) => ({ role: "context" as const, at })),
    ...datesBefore(read, passage, lang),
    ...headlines(read),
  ];
  return found
    .filter(({ at }) => at.start !== passage.start || at.end !== passage.end)
    .filter((one, i) => found.findIndex((other) => isSame(read.text, one, other)) === i);
}

/** Two that differ by a full stop or a blank are one. */
function isSame(text: string, one: FurtherPassage, other: FurtherPassage): boolean {
  if (one.role !== other.role) return false;
  const [a, b] = [one, other].map(({ at }) => trimmed(text, at) ?? at);
  return a?.start === b?.start && a?.end === b?.end;
}

/** Those of the claims nearest to the passage first. */
const usedBefore = (claims: readonly Claim[], { start }: Stretch): readonly FurtherPassage[] =>
  [...claims]
    .sort((a, b) => Math.abs(a.anchor.start - start) - Math.abs(b.anchor.start - start))
    .flatMap(({ alsoAt }) =>
      alsoAt.map(({ role, anchor }) => ({ role, at: { start: anchor.start, end: anchor.end } })),
    );

/** The pieces beside a passage in which somebody is said to speak, the nearest first. */
function speakersBeside(read: ReadText, passage: Stretch, lang: string | undefined): readonly FurtherPassage[] {
  const sentence = unitAround(read, passage.start, "sentence");
  const inIt = [
    sentence && sentence.start < passage.start && trimmed(read.text, { start: sentence.start, end: passage.start }),
    sentence && sentence.end > passage.end + 1 && trimmed(read.text, { start: passage.end, end: sentence.end }),
  ].filter((at) => at !== undefined && at !== false);
  const beside = [...sentencesBefore(read, passage.start, 3), unitFrom(read, passage.end, "sentence")].filter(
    (at) => at !== undefined,
  );
  const speech = (at: Stretch) => speechIn(read.text, at, languageAt(read.text, at, lang));
  const found = [
    ...inIt.filter((at) => speech(at).length > 0),
    ...beside.flatMap((at) =>
      speech(at)
        .slice(0, 1)
        .flatMap((first) => [upToSpeech(read.text, at, first), at]),
    ),
  ];
  return found.slice(0, 4).map((at) => ({ role: "speaker", at }));
}

/** Of a sentence in which somebody speaks, what stands before what is said: "Anton Kesrin said today". */
function upToSpeech(text: string, at: Stretch, first: SpeechFound): Stretch {
  const clause = unitsIn(text, at, "clause").find(({ end }) => end >= first.end);
  return trimmed(text, { start: at.start, end: clause?.end ?? at.end }) ?? at;
}

const NEAR_DATES = 2;
const DATES_WITHIN = 600;

/** What is dated nearest before a passage. */
function datesBefore({ text }: ReadText, { start }: Stretch, lang: string | undefined): readonly FurtherPassage[] {
  const above = { start: Math.max(0, start - DATES_WITHIN), end: start };
  return datesIn(text, above, languageAt(text, above, lang))
    .slice(-NEAR_DATES)
    .reverse()
    .map((date) => ({ role: "date", at: { start: date.start, end: date.end } }));
}

/** Without the blanks, quotation marks and the word "that" at its ends. */
function trimmed(text: string, { start, end }: Stretch): Stretch | undefined {
  const words = text.slice(start, end);
  const before = /^[\s\p{P}]*/u.exec(words)?.[0].length ?? 0;
  const after = /(?:\s+that)?[\s\p{P}]*$/u.exec(words)?.[0].length ?? 0;
  return before + after < words.length ? { start: start + before, end: end - after } : undefined;
}

const besides = (read: ReadText, { start, end }: Stretch): readonly Stretch[] =>
  [...sentencesBefore(read, start, 1), unitFrom(read, end, "sentence")].filter((at) => at !== undefined);

/** The sentences before a place, the nearest first. */
function sentencesBefore(read: ReadText, place: number, most: number): readonly Stretch[] {
  const before: Stretch[] = [];
  const isBefore = ({ start }: Stretch) => start < place;
  for (let at = read.paragraphs.findLastIndex(isBefore); at >= 0 && before.length < most; at--) {
    const paragraph = read.paragraphs[at];
    const sentences = paragraph === undefined ? [] : unitsIn(read.text, paragraph, "sentence");
    before.push(...sentences.filter(({ end }) => end <= place).reverse());
  }
  return before.slice(0, most);
}

const FIRST = 6;
const LONGEST_HEADING = 160;
const DATE = /\d{1,2} \p{Lu}\p{Ll}+ \d{4}|\p{Lu}\p{Ll}+ \d{1,2}, \d{4}|\d{4}-\d{2}-\d{2}/u;

/** The short lines that a text begins with. */
const firstLines = ({ text, paragraphs }: ReadText): readonly Stretch[] =>
  paragraphs.slice(0, FIRST).flatMap((paragraph) => {
    const line = unitsIn(text, paragraph, "paragraph")[0];
    return line === undefined || line.end - line.start > LONGEST_HEADING ? [] : [line];
  });

/** Whether a place stands above a text and dates the work, or opens its first lines: "PORT ELLARY, 16 March 2023 —". */
export function isDateline(read: ReadText, { start, end }: Stretch): boolean {
  const line = firstLines(read).find((one) => one.start <= start && one.end >= end);
  if (line === undefined) return false;
  const [before, after] = [read.text.slice(line.start, start), read.text.slice(end, line.end)];
  const isNoSentence = !/[.!?]["”’)]*$/u.test(read.text.slice(line.start, line.end));
  return isNoSentence || (!/\p{Ll}{2}/u.test(before) && /^\s*(?:\([^)]*\)\s*)?[—–:-]/u.test(after));
}

/** The date that stands above a text. */
function dateLine(read: ReadText): readonly FurtherPassage[] {
  for (const { start, end } of firstLines(read)) {
    const found = DATE.exec(read.text.slice(start, end));
    if (found === null) continue;
    const at = { start: start + found.index, end: start + found.index + found[0].length };
    return [{ role: "date", at }];
  }
  return [];
}

/** What may be the headline: lines above a text that are no sentences and have no date. */
const headlines = (read: ReadText): readonly FurtherPassage[] =>
  firstLines(read)
    .filter(({ start, end }) => !/[.!?]$|\d{4}/u.test(read.text.slice(start, end)))
    .slice(0, 3)
    .map((at) => ({ role: "headline", at }));
