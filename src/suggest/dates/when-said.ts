import type { Language } from "../languages/language.ts";
import { around, type SpeechFound, speechIn } from "../speech/speech-in.ts";
import { type Stretch, unitsIn } from "../text/text-units.ts";
import { datesIn } from "./dates-in.ts";

/** The dates of a passage, apart: those that say when something was, and those that say when it was said. */
export interface DatesTold {
  readonly when: readonly Stretch[];
  readonly whenSaid: readonly Stretch[];
}

/** How far beside a passage a word of speech may stand that a date of it belongs to. */
const BESIDE = 80;

/** No name is longer. */
const LONGEST_BETWEEN = 80;
const ARTICLE = /^(?:the|a|an)$/i;
const WORD = /^[\p{L}\p{M}\p{N}'’.-]+$/u;
const CAPITAL = /^\p{Lu}/u;

/** Between a word of speech and its date stand one word at most, or a name: "told reporters on Monday", "said Anton Kesrin on Monday". */
function isLittle(between: string): boolean {
  if (between.length > LONGEST_BETWEEN) return false;
  const [first = "", ...rest] = between.trim().split(/\s+/);
  const words = ARTICLE.test(first) ? rest : [first, ...rest].filter((word) => word !== "");
  return words.every((word) => WORD.test(word)) && (words.length < 2 || words.every((word) => CAPITAL.test(word)));
}

/** Tells the dates of a passage apart: "on Monday" right beside "said" dates the saying, and not what is said. */
export function datesTold(text: string, passage: Stretch, language: Language): DatesTold {
  const speech = speechIn(text, around(text, passage, BESIDE), language);
  const dates = datesIn(text, passage, language);
  const isSaid = (date: Stretch): boolean => speech.some((one) => isBeside(text, date, one));
  return { when: dates.filter((date) => !isSaid(date)), whenSaid: dates.filter(isSaid) };
}

function isBeside(text: string, date: Stretch, { start, end }: SpeechFound): boolean {
  if (date.start >= end) return isLittle(text.slice(end, date.start));
  if (date.end > start) return false;
  const between = text.slice(date.end, start);
  if (between.length > LONGEST_BETWEEN) return false;
  // "On Monday, Kesrin said"; but "paid in 2021, Kesrin said" tells when it was paid.
  return isLittle(isFirstOfSentence(text, date) ? between.replace(/^\s*,/, "") : between);
}

function isFirstOfSentence(text: string, { start }: Stretch): boolean {
  const line = {
    start: text.lastIndexOf("\n", start - 1) + 1,
    end: (text.indexOf("\n", start) + 1 || text.length + 1) - 1,
  };
  return unitsIn(text, line, "sentence").some((sentence) => sentence.start === start);
}
