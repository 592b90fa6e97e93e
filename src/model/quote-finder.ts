import { type EvenText, evenText, evenWords } from "./even-text.ts";
import { type NearPassage, nearestPassages } from "./nearest-passage.ts";

/** A stretch of a text, in UTF-16 code units; the end no longer belongs to it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words that are looked for, and the words right before and after them where somebody gave those too. */
export interface SoughtQuote {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/**
 * Where words stand in a text: once, to the letter or but for white space and quotation marks; in several places, of
 * which the first are given; only inside longer words; or nowhere, with the passage that is nearest, if any is near.
 */
export type FoundQuote =
  | { readonly how: "exact"; readonly at: Stretch }
  | { readonly how: "even"; readonly at: Stretch }
  | {
      readonly how: "ambiguous";
      readonly isExact: boolean;
      readonly count: number;
      readonly places: readonly Stretch[];
    }
  | { readonly how: "cut"; readonly at: Stretch }
  | { readonly how: "nowhere"; readonly nearest?: NearPassage };

/** Looks for quotes in one text; made once for all that are looked for in it. */
export type QuoteFinder = (quote: SoughtQuote) => FoundQuote;

const MOST_PLACES = 5;
/** Words that stand more often than this are counted no further, and never called found. */
const MOST_SEEN = 10_000;

/**
 * A finder of quotes in a text. To the letter first; else but for white space and typographic quotation marks; never by
 * likeness: what is only like the quote is shown as nearest, and is no find. A quote that begins or ends inside a word
 * says something else ("legal" in "illegal") and is no find either.
 */
export function quoteFinder(text: string): QuoteFinder {
  let even: EvenText | undefined;
  let near: ReturnType<typeof nearestPassages> | undefined;

  return (quote) => {
    const places = placesOf(text, quote.exact, (place) => isBetween(text, place, quote));
    if (places.count > 0) return foundAt(places, true);

    even ??= evenText(text);
    const evenPlaces = placesInEven(even, quote);
    if (evenPlaces.count > 0) return foundAt(evenPlaces, false);

    const cut = places.inside ?? evenPlaces.inside;
    if (cut !== undefined) return { how: "cut", at: cut };
    near ??= nearestPassages(text);
    const nearest = near(quote.exact);
    return nearest === undefined ? { how: "nowhere" } : { how: "nowhere", nearest };
  };
}

interface Places {
  readonly count: number;
  readonly first: readonly Stretch[];
  /** The first place where it stands only inside a longer word. */
  readonly inside: Stretch | undefined;
}

const foundAt = ({ count, first: [only, ...more] }: Places, isExact: boolean): FoundQuote =>
  only !== undefined && count === 1
    ? { how: isExact ? "exact" : "even", at: only }
    : { how: "ambiguous", isExact, count, places: only === undefined ? [] : [only, ...more] };

function placesOf(text: string, words: string, fits: (place: Stretch) => boolean): Places {
  const first: Stretch[] = [];
  let inside: Stretch | undefined;
  let count = 0;
  let seen = 0;
  if (words === "") return { count, first, inside };
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    seen += 1;
    if (seen > MOST_SEEN) return { count: count === 0 ? 0 : Math.max(count, 2), first, inside };
    const place = { start, end: start + words.length };
    if (!fits(place)) continue;
    if (isInsideWord(text, place)) inside ??= place;
    else {
      count += 1;
      if (first.length < MOST_PLACES) first.push(place);
    }
  }
  return { count, first, inside };
}

function placesInEven({ words, at }: EvenText, quote: SoughtQuote): Places {
  const real = ({ start, end }: Stretch): Stretch => ({
    start: at[start] ?? 0,
    // The last character's own end: a run of white space after it is not quoted.
    end: (at[end - 1] ?? 0) + 1,
  });
  const even = { prefix: quote.prefix && evenWords(quote.prefix), suffix: quote.suffix && evenWords(quote.suffix) };
  const fits = ({ start, end }: Stretch) =>
    (!even.prefix || words.slice(0, start).trimEnd().endsWith(even.prefix)) &&
    (!even.suffix || words.slice(end).trimStart().startsWith(even.suffix));
  const places = placesOf(words, evenWords(quote.exact), fits);
  const inside = places.inside && real(places.inside);
  return { ...places, first: places.first.map(real), inside };
}

const isBetween = (text: string, { start, end }: Stretch, { prefix = "", suffix = "" }: SoughtQuote): boolean =>
  text.startsWith(prefix, start - prefix.length) && text.startsWith(suffix, end);

// Scripts that part no words have none to be cut.
const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const OF_A_WORD = /[\p{L}\p{M}\p{N}]/u;
// "can't" is one word, and "40,000" one number.
const WORD_GOES_ON = /^[\p{L}\p{M}\p{N}]['\u2019\u02bc\uff07][\p{L}\p{M}\p{N}]$/u;
const NUMBER_GOES_ON = /^\p{N}[.,\u066b\u066c]\p{N}$/u;

const isInsideWord = (text: string, { start, end }: Stretch): boolean => isCut(text, start) || isCut(text, end);

/** Whether a word or a number goes on over a position. */
function isCut(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const after = text.codePointAt(at) ?? 0;
  const low = text.charCodeAt(at - 1);
  const before = low >= 0xdc00 && low <= 0xdfff && at > 1 ? (text.codePointAt(at - 2) ?? 0) : low;
  const [one, other] = [String.fromCodePoint(before), String.fromCodePoint(after)];
  if (goesOn(text, at - 1) || goesOn(text, at)) return true;
  if (/\p{M}/u.test(other) || (low >= 0xd800 && low <= 0xdbff)) return true;
  return OF_A_WORD.test(one) && OF_A_WORD.test(other) && !(UNPARTED.test(one) || UNPARTED.test(other));
}

/** Whether a character joins those beside it to one word or number. */
function goesOn(text: string, joint: number): boolean {
  const around = text.slice(Math.max(0, joint - 1), joint + 2);
  return WORD_GOES_ON.test(around) || NUMBER_GOES_ON.test(around);
}
