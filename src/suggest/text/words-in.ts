import { foldWords } from "../../graph/names/fold-words.ts";
import type { Language } from "../languages/language.ts";
import type { Stretch } from "./text-units.ts";

/** A word of a text: as it stands there, and folded in each form in which a list may have it, the whole one first. */
export interface Word extends Stretch {
  readonly word: string;
  readonly forms: readonly string[];
  /** How many letters of an ending of names are written on to it: 2 of "Kesrin's". */
  readonly ending?: number;
}

const WORD = /[\p{L}\p{M}\p{N}\p{Cf}]+(?:['’ʼ-][\p{L}\p{M}\p{N}\p{Cf}]+)*/gu;
const PLAIN = /^[a-z0-9-]+$/i;
/** Nobody writes more of them on to one word: "and by the". */
const MOST_PREFIXES = 3;
/** What is left of a word without what was written on to it has at least so many letters. */
const SHORTEST = 2;

/** The whole words of a stretch, which may begin or end inside one: "essays" cut in two says nothing. "Kesrin's" is also "kesrin", and وبالميناء also الميناء and ميناء. */
export function wordsIn(text: string, { start, end }: Stretch, language: Language): readonly Word[] {
  const words: Word[] = [];
  for (const { index, 0: word } of text.slice(start, end).matchAll(WORD)) {
    const at = { start: start + index, end: start + index + word.length };
    const ending = endingOf(word, language);
    const forms = isCut(text, at, { start, end }) ? [] : formsOf(word, ending, language);
    if (forms.length > 0) words.push({ word, forms, ...at, ...(ending > 0 && { ending }) });
  }
  return words;
}

const isCut = (text: string, at: Stretch, { start, end }: Stretch): boolean =>
  (at.start === start && LETTER_BEFORE.test(text.slice(Math.max(0, start - 2), start))) ||
  (at.end === end && LETTER_AFTER.test(text.slice(end, end + 2)));
const LETTER_BEFORE = /[\p{L}\p{M}\p{N}]$/u;
const LETTER_AFTER = /^[\p{L}\p{M}\p{N}]/u;

/** Folding costs; most words have neither points nor accents. */
const folded = (word: string): string => (PLAIN.test(word) ? word.toLowerCase() : foldWords(word));

/** An ending is one in capitals too: "KESRIN'S". */
function endingOf(word: string, { endings }: Language): number {
  const small = word.toLowerCase();
  return endings.find((one) => word.length > one.length && small.endsWith(one))?.length ?? 0;
}

function formsOf(word: string, ending: number, { prefixes }: Language): readonly string[] {
  const whole = folded(word);
  if (whole === "") return [];
  const forms = [whole];
  if (ending > 0) forms.push(folded(word.slice(0, -ending)));
  for (let [rest, times] = [whole, 0]; times < MOST_PREFIXES; times++) {
    const [written, stays = ""] =
      prefixes.find(([one]) => rest.startsWith(one) && rest.length >= one.length + SHORTEST) ?? [];
    if (written === undefined) break;
    rest = stays + rest.slice(written.length);
    forms.push(rest);
  }
  return forms;
}

/** The words that a list has, apart. */
export const listed = (words: string): readonly string[] => words.split("|").filter((word) => word !== "");

/** Whether a word ends as a language says; nothing does where it says nothing. */
export const endsIn = (word: Word | undefined, ending: string): boolean =>
  ending !== "" && (word?.forms[0] ?? "").endsWith(ending);
