import { type EvenText, evenText, evenWords } from "../../model/even-text.ts";
import type { Proposal } from "../../model/proposal.ts";
import { type DraftTrouble, refusal } from "../drafts/draft-trouble.ts";

/** Whether some words stand in a text, but for white space and quotation marks; the text is made even once. */
export function wordsFinder(text: string): (words: string) => boolean {
  let even: EvenText | undefined;
  return (words) => {
    if (text.includes(words)) return true;
    even ??= evenText(text);
    const sought = evenWords(words);
    return sought !== "" && even.words.includes(sought);
  };
}

/**
 * Whether everything that a proposal gives as words of the text is that: cues, hedges, times and qualifiers are quotes too,
 * if short ones. Only what is left to a speaker's own words on record, the value of a remark, is not asked.
 */
export function wordsTroubles(proposal: Proposal, standsThere: (words: string) => boolean): readonly DraftTrouble[] {
  const { attribution, hedges, time, qualifiers } = proposal;
  const given: readonly (readonly [field: string, words: string])[] = [
    ...attribution.flatMap((step, i) => [
      ...(step.cue === undefined ? [] : [[`attribution[${i}].cue`, step.cue] as const]),
      ...step.hedges.map((hedge) => [`attribution[${i}].hedges`, hedge] as const),
      ...(step.time === undefined ? [] : [[`attribution[${i}].time.raw`, step.time.raw] as const]),
    ]),
    ...hedges.map((hedge) => ["hedges", hedge] as const),
    ...(time === undefined ? [] : [["time.raw", time.raw] as const]),
    ...Object.entries(qualifiers).map(([name, words]) => [`qualifiers.${name}`, words] as const),
  ];
  return given
    .filter(([, words]) => !standsThere(words))
    .map(([field, words]) =>
      refusal(
        "words-not-there",
        `\`${field}\` gives “${shown(words)}” as words of the text, and it does not have them`,
        "copy the words as they stand there, or leave the field out",
      ),
    );
}

const LONGEST_SHOWN = 80;

const shown = (words: string): string =>
  words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN).toWellFormed()}…` : words;
