import { stretchInWords } from "../../case-file/positions/place-in-words.ts";
import type { Stretch } from "../../model/quote-finder.ts";
import { type DraftTrouble, refusal } from "./draft-trouble.ts";

const MEND = "name who says it; `unattributed` where the text does not tell";

/**
 * Whether a passage can be a work's own voice: words inside quotation marks are somebody's, and so are words beside a verb
 * of speech. Neither ends where a line of the text does. Only English has its verbs here; quotation marks are asked of any language.
 */
export function ownVoiceTroubles(text: string, passage: Stretch, lang: string | undefined): readonly DraftTrouble[] {
  if (isInQuotes(text, passage))
    return [
      refusal("not-own-voice", "the words stand inside quotation marks, so they are not the work's own voice", MEND),
    ];

  const sentence = sentenceOf(text, passage);
  const verb = /^en\b/i.test(lang ?? "en") ? OF_SPEECH.exec(text.slice(sentence.start, sentence.end))?.[0] : undefined;
  return verb === undefined
    ? []
    : [
        refusal(
          "beside-speech",
          `the words stand beside “${verb}”, so somebody says them: ${stretchInWords(text, sentence)}`,
          MEND,
        ),
      ];
}

/** Words with which somebody's words are passed on, in English. */
export const OF_SPEECH =
  /\b(?:according to|as reported by|in the words of|point(?:ed|s) out|said|says|saying|told|tells|testified|testifies|alleged|alleges|alleging|denied|denies|denying|claimed|claims|claiming|stated|states|announced|announces|reported|reports|insisted|insists|insisting|maintained|maintains|wrote|writes|argued|argues|admitted|admits|confirmed|disputed|disputes|added|warned|warns|explained|explains|asserted|asserts|suggested|suggests|complained|complains|replied|responded|remarked|conceded|concedes|acknowledged|acknowledges)\b/iu;

/** What closes a quotation, by what opens it. */
const CLOSING: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "”": "”",
  "«": "»",
  "»": "«»",
  "‘": "’",
  "‚": "‘’",
  '"': '"',
};
/** Marks that close a quotation elsewhere, or are an apostrophe: they open one only before a word. */
const OPENS_BEFORE_WORDS = /^(?:|[\s([—–:])[”»‘‚][\p{L}\p{N}]$/u;
const AN_APOSTROPHE = /^[\p{L}\p{N}]’[\p{L}\p{N}]$/u;

/** So far a quotation or a sentence is followed. */
const FARTHEST = 5_000;

/** A mark that opens a quotation and has no fellow before the passage, or is the first of it: it is open where the words begin. */
function isInQuotes(text: string, passage: Stretch): boolean {
  const start = passage.start + text.slice(passage.start, passage.end).search(/\S|$/) + 1;
  let closing: string | undefined;
  for (let at = paragraphStart(text, passage.start); at < start; at++) {
    const mark = text.charAt(at);
    const around = text.slice(Math.max(0, at - 1), at + 2);
    if (closing === undefined) {
      const isOpening = !/[”»‘‚]/.test(mark) || OPENS_BEFORE_WORDS.test(around);
      if (isOpening) closing = CLOSING[mark];
    } else if (closing.includes(mark) && !AN_APOSTROPHE.test(around)) closing = undefined;
  }
  return closing !== undefined && [...closing].some((mark) => text.indexOf(mark, start) !== -1);
}

const EMPTY_LINE = /\n[^\S\n]*\n/g;

/** Where the paragraph around a position begins: a line break alone may be where a line was full. */
function paragraphStart(text: string, at: number): number {
  const from = Math.max(0, at - FARTHEST);
  const [last] = [...text.slice(from, at).matchAll(EMPTY_LINE)].slice(-1);
  return last === undefined ? from : from + last.index + last[0].length;
}

const END = /[.!?…]["”’»)]*\s|\n[^\S\n]*\n/g;
/** After these a full stop ends no sentence. */
const SHORTENED =
  /(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Maj|Lt|Sgt|Capt|Cmdr|Gov|Sen|Rep|Rev|Hon|Pres|Supt|Insp|Jr|Sr|vs|cf|e\.g|i\.e)$/u;

/** The sentence that a passage stands in, as far as full stops tell. */
function sentenceOf(text: string, { start, end }: Stretch): Stretch {
  const paragraph = paragraphStart(text, start);
  const last = stopsIn(text, paragraph, start).at(-1);
  const [next] = stopsIn(text, end - 1, Math.min(text.length, end + FARTHEST));
  return { start: last?.end ?? paragraph, end: next === undefined ? text.length : next.start + 1 };
}

/** Where sentences end in a part of a text. */
const stopsIn = (text: string, from: number, to: number): readonly Stretch[] =>
  [...text.slice(from, to).matchAll(END)]
    .map(({ index, 0: stop }) => ({ start: from + index, end: from + index + stop.length }))
    .filter(({ start }) => text.charAt(start) !== "." || !SHORTENED.test(text.slice(Math.max(0, start - 8), start)));
