import type { Stretch } from "../../suggest/text/text-units.ts";

const WORDS =
  "according to|as reported by|it is told|it is said|told|tells us|tells|tell|said|says|say|has written|wrote|writes|write|testified|testifies|alleged|alleges|denied|denies|claimed|claims|stated|states|shows|show|finds|found|added|announced|announces|reported|reports|repeats after|repeated|repeats|quoted|quotes|heard|asked|replied|answered|confirmed|recalled|noted|warned|insisted|maintains|declared|posted|cites|cited|translated by";
const WORDS_OF_SPEECH = new RegExp(`\\b(?:${WORDS})\\b`, "giu");

/** Words of speech in a stretch, each with its place, as they stand there. */
export const speechIn = (text: string, { start, end }: Stretch): readonly (Stretch & { readonly word: string })[] =>
  [...text.slice(start, end).matchAll(WORDS_OF_SPEECH)]
    .map(({ index, 0: word }) => ({ word, start: start + index, end: start + index + word.length }))
    .filter((at) => isWhole(text, at));

/** A stretch may begin or end inside a word: "essays" cut in two says nothing. */
const isWhole = (text: string, { start, end }: Stretch): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(Math.max(0, start - 1), start) + text.slice(end, end + 1));

/** A passage with what stands right before and after it. */
export const around = (text: string, { start, end }: Stretch, by = 160): Stretch => ({
  start: Math.max(0, start - by),
  end: Math.min(text.length, end + by),
});

/** Words of speech in and around a passage: the one nearest to where it begins first. */
export function cuesNear(text: string, passage: Stretch): readonly string[] {
  const far = (at: Stretch) => (at.end <= passage.start ? passage.start - at.end : at.start - passage.start);
  const found = [...speechIn(text, around(text, passage))].sort((a, b) => far(a) - far(b));
  return [...new Set(found.map(({ word }) => word))].slice(0, 9);
}

const SOMEBODY_SPEAKS =
  /\b(according to|as reported by|said|says|told|tells|testified|testifies|alleged|alleges|denied|denies|denying|claimed|claims|stated|announced|reported|reports|insisted|insists|maintains|wrote|writes)\b/iu;

/** Whether a passage says that somebody speaks: then it is to be asked who, before the work itself is taken for it. */
export const tellsOfSpeech = (text: string, { start, end }: Stretch): boolean =>
  SOMEBODY_SPEAKS.test(text.slice(start, end));
