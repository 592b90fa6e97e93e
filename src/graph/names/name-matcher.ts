// Our own: a name has to be found whatever its case, accents, hyphens and encoding, in any script; libraries know English.
import { decodeHTML } from "entities";
import { foldWords, isApostrophe } from "./fold-words.ts";
import { UNSPACED } from "./search-words.ts";

/** A name to be found, and what to write in its place. */
export interface Needle {
  readonly name: string;
  readonly instead: string;
  /** Whether it is so short that only a word with a capital is it. */
  readonly onlyCapital?: true;
}

/** Finds names in words, and writes words without them. */
export interface NameMatcher {
  mentions(words: string): boolean;
  replace(words: string): string;
}

/** What stands in place of a name that several people share: to pick one of them would be a claim that nobody made. */
export const NAME_WITHHELD = "[name withheld]";

/** At most so much may stand between two words of one name: "Brandt, Joss", "joss - brandt". */
const MAX_GAP = 3;

// A word is a run of letters and marks, or of digits, with the invisible characters that may be hidden in it; in a script
// without spaces each letter is one.
const WORD = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{Cf}])+|\\p{N}+`, "gu");
/** Where words that were written in one part again: "jossBrandt". */
const HUMP = /(?<=\p{Ll}\p{M}*)(?=\p{Lu})/u;
/** What Arabic writes on to the front of a word: "and", "so", "by", "to", "like", and the article. */
const ARABIC_FRONT =
  /^(?:[\u0648\u0641\u0628\u0644\u0643](?:\u0627\u0644)?|\u0627\u0644|\u0644\u0644)(?=\p{Script=Arabic}{3})/u;
const REFERENCE = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});?/i;
const PERCENT_ENCODED = /\S*%[0-9a-f]{2}\S*/gi;

/**
 * Makes a matcher of whole names, without regard to case, accents and compatibility forms (NFKC). The words of a name may
 * be apart by spaces or hyphens, or joined; where they stand in a web address they may be percent-encoded. Where names
 * overlap the longest counts. Character references of HTML count as what they stand for. Inflected forms ("Brandta") are other words and are not found.
 * @param fold how words are made even that count as one
 */
export function nameMatcher(needles: readonly Needle[], fold: (words: string) => string = foldWords): NameMatcher {
  const insteadOf = new Map<string, string>();
  const high = new Set<string>();
  const capital = new Set<string>();
  let most = 0;
  for (const { name, instead, onlyCapital } of needles) {
    const words = wordsOf(name.normalize("NFC"), fold);
    const joined = words.map(({ folded }) => folded).join("");
    if (joined === "") continue;
    const earlier = insteadOf.get(joined) ?? instead;
    insteadOf.set(joined, earlier === instead ? instead : NAME_WITHHELD);
    if (isApostrophe(name.trim()[0] ?? "")) high.add(joined);
    if (onlyCapital) capital.add(joined);
    // What is one word in the name may be several in a text: "Al-Masri" for "Almasri", "McDonald" by its humps.
    most = Math.max(most, words.length + 2);
  }
  const sought: Sought = { insteadOf, high, capital };

  const find = (text: string): Found[] => {
    const words = wordsOf(text, fold);
    const found: Found[] = [];
    for (let i = 0; i < words.length; i++) {
      const match = longestFrom(words.slice(i, i + most), sought);
      if (match === undefined) continue;
      found.push(match);
      i += match.words - 1;
    }
    return found;
  };
  // Composed, since a letter of Hangul taken apart would be several words.
  const readable = (text: string): string =>
    withoutReferences(text)
      .replace(PERCENT_ENCODED, (chunk) => {
        const plain = percentDecoded(chunk);
        return find(plain.normalize("NFC")).length > 0 ? plain : chunk;
      })
      .normalize("NFC");

  /** A text from a page may write letters as character references ("O&#39;Brien"); they are taken for what they stand for. */
  const withoutReferences = (text: string): string => {
    if (!REFERENCE.test(text)) return text;
    const plain = decodeHTML(text);
    return find(plain.normalize("NFC")).length > 0 ? plain : text;
  };

  return {
    mentions: (text) => find(readable(text)).length > 0,
    replace(text) {
      const plain = readable(text);
      const found = find(plain);
      if (found.length === 0) return text;

      let written = "";
      let at = 0;
      for (const { start, end, instead, beginsHigh } of found) {
        // Of a name that begins with an apostrophe ("'Abd"), whatever is typed for it goes too.
        const from = beginsHigh && isApostrophe(plain[start - 1] ?? "") ? start - 1 : start;
        written += plain.slice(at, from) + instead;
        at = end;
      }
      return written + plain.slice(at);
    },
  };
}

/** The words of a name or a text as they are compared. */
export const foldedWords = (text: string, fold: (words: string) => string = foldWords): string[] =>
  [...text.matchAll(WORD)].map(([word]) => fold(word)).filter((folded) => folded !== "");

interface Sought {
  readonly insteadOf: ReadonlyMap<string, string>;
  /** Names that begin with an apostrophe. */
  readonly high: ReadonlySet<string>;
  /** Names that are too short for a word without a capital to be one. */
  readonly capital: ReadonlySet<string>;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly isCapital: boolean;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
  readonly words: number;
  /** Whether the name that was found begins with an apostrophe. */
  readonly beginsHigh: boolean;
}

const wordsOf = (text: string, fold: (words: string) => string): Word[] =>
  [...text.matchAll(WORD)]
    .flatMap(({ 0: run, index }) => {
      let start = index;
      return run.split(HUMP).map((word) => {
        const from = start;
        start += word.length;
        return { start: from, end: start, folded: fold(word), isCapital: /^\p{Lu}/u.test(word) };
      });
    })
    .filter(({ folded }) => folded !== "");

/** The longest name that begins with the first of these words. */
function longestFrom(words: readonly Word[], { insteadOf, high, capital }: Sought): Found | undefined {
  const { folded: whole = "", start = 0 } = words[0] ?? {};
  const without = whole.replace(ARABIC_FRONT, "");
  let longest: Found | undefined;
  for (const first of without === whole ? [whole] : [whole, without, whole.slice(1)]) {
    let joined = "";
    let end = start;
    for (const [i, word] of words.entries()) {
      if (word.start - end > MAX_GAP) break;
      joined += i === 0 ? first : word.folded;
      end = word.end;
      const instead = insteadOf.get(joined);
      if (instead === undefined || (capital.has(joined) && !word.isCapital)) continue;
      if (longest === undefined || end > longest.end)
        longest = { start, end, instead, words: i + 1, beginsHigh: high.has(joined) };
    }
  }
  return longest;
}

const MAX_ENCODINGS = 4;

/** Undoes percent-encoding, also where it was done over and over; bytes that are no UTF-8 stay as they are. */
function percentDecoded(chunk: string, times = MAX_ENCODINGS): string {
  const decoded = chunk.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
  return decoded === chunk || times === 1 ? decoded : percentDecoded(decoded, times - 1);
}
