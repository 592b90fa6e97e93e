import { LONGEST_QUOTE, type Proposal } from "../../model/proposal.ts";
import type { Stretch } from "../../model/quote-finder.ts";
import { type DraftTrouble, refusal } from "../drafts/draft-trouble.ts";
import type { TextAtHand } from "../drafts/speaker-rule.ts";
import type { Excerpt } from "./excerpt.ts";

/** The quote that an excerpt comes to in a text, or why it is none. */
export type QuoteOfExcerpt =
  | { readonly ok: true; readonly quote: Proposal["quote"] }
  | { readonly ok: false; readonly reason: DraftTrouble };

/** So much of the text beside a passage tells it from others of the same words. */
const AROUND = 60;

/**
 * Finds the words of an excerpt in a text. Where it says where they stand, they have to stand there, whichever way it
 * counts; words without a place are looked up by the rules for every quote.
 */
export function quoteOfExcerpt(
  { exact, prefix, suffix, interval }: Excerpt,
  { text, find }: TextAtHand,
): QuoteOfExcerpt {
  const given = {
    ...(prefix && { prefix: prefix.slice(-AROUND) }),
    ...(suffix && { suffix: suffix.slice(0, AROUND) }),
  };
  if (exact === undefined || exact === "") return no("it has no words", "give the words as they stand in the text");
  if (interval === undefined) return { ok: true, quote: { exact, ...given } };
  const place = placeOf(text, interval, exact);
  if (place === undefined)
    return no(
      `its words do not stand at ${interval.start} to ${interval.end} of the text`,
      "count in the text as the case has it, or give the words alone",
    );
  if (place.end - place.start > LONGEST_QUOTE)
    return no("it is longer than a passage may be", "take one claim's words");
  const words = text.slice(place.start, place.end);
  const isOnce = find({ exact: words }).how !== "ambiguous";
  return {
    ok: true,
    quote: isOnce
      ? { exact: words }
      : {
          exact: words,
          prefix: nonEmpty(text.slice(Math.max(0, place.start - AROUND), place.start).toWellFormed()),
          suffix: nonEmpty(text.slice(place.end, place.end + AROUND).toWellFormed()),
        },
  };
}

const nonEmpty = (words: string): string | undefined => (words === "" ? undefined : words);

/** Where an interval lies, in UTF-16 code units; whoever counts code points is followed where its words are those. */
function placeOf(text: string, { start, end }: Stretch, exact: string): Stretch | undefined {
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || end <= start) return undefined;
  const stands = (place: Stretch): boolean => place.end <= text.length && text.slice(place.start, place.end) === exact;
  if (stands({ start, end })) return { start, end };
  const place = { start: unitsOf(text, start), end: unitsOf(text, end) };
  return stands(place) ? place : undefined;
}

/** How many code units the first code points of a text have. */
function unitsOf(text: string, points: number): number {
  let [units, left] = [0, points];
  while (left > 0 && units < text.length) {
    units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
    left -= 1;
  }
  return left === 0 ? units : text.length + 1;
}

const no = (message: string, mend: string): QuoteOfExcerpt => ({
  ok: false,
  reason: refusal("not-where-it-says", message, mend),
});
