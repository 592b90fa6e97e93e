import { stretchInWords } from "../../case-file/positions/place-in-words.ts";
import type { Stretch } from "../../model/quote-finder.ts";
import { type DraftTrouble, refusal } from "./draft-trouble.ts";

const MEND = "name who says it; `unattributed` where the text does not tell";

/**
 * Whether a passage can be a work's own voice: words inside quotation marks are somebody's, and so are words beside a verb
 * of speech. Only English has its verbs here; quotation marks are asked of any language.
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

const OF_SPEECH =
  /\b(?:according to|as reported by|said|says|told|tells|testified|testifies|alleged|alleges|alleging|denied|denies|denying|claimed|claims|stated|states|announced|announces|reported|reports|insisted|insists|maintained|maintains|wrote|writes|argued|argues|admitted|admits|confirmed|disputed|disputes|added)\b/iu;

const CLOSING: Readonly<Record<string, string>> = { "“": "”", "„": "“", "«": "»", '"': '"' };

/** A mark that opens a quotation and has no fellow before the passage, or is the first of it: it is open where the words begin. */
function isInQuotes(text: string, passage: Stretch): boolean {
  const start = passage.start + text.slice(passage.start, passage.end).search(/\S|$/) + 1;
  const paragraph = text.lastIndexOf("\n", passage.start - 1) + 1;
  let closing: string | undefined;
  for (const character of text.slice(paragraph, start)) {
    if (closing === undefined) closing = CLOSING[character];
    else if (character === closing) closing = undefined;
  }
  return closing !== undefined && text.indexOf(closing, start) !== -1;
}

const END = /[.!?…]["”’»)]*\s|\n/g;

/** The sentence that a passage stands in, as far as full stops tell. */
function sentenceOf(text: string, { start, end }: Stretch): Stretch {
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const stops = [...text.slice(line, start).matchAll(END)].map(({ index, 0: stop }) => line + index + stop.length);
  const [next] = text.slice(end - 1).matchAll(END);
  return { start: stops.at(-1) ?? line, end: next === undefined ? text.length : end + next.index };
}
