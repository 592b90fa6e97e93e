import { type FoundQuote, type QuoteFinder, quoteFinder, type SoughtQuote } from "../../model/quote-finder.ts";
import { placeInWords, stretchInWords } from "./place-in-words.ts";

/** What came of looking a quote up: where it stands; or its text is not at hand, or more was to be looked through than is. */
export type LookedUp = FoundQuote | { readonly how: "no-text" } | { readonly how: "too-much" };

/** Looks quotes up in the texts of a case, each text taken apart once. */
export type LookUp = (source: string, quote: SoughtQuote) => LookedUp;

/** So many characters of texts are looked through; a stranger's case may have a million quotes that stand nowhere. */
const MOST_LOOKED_THROUGH = 400_000_000;

/** Makes a look-up of quotes in texts, by the ids of their sources. */
export function lookUpIn(texts: ReadonlyMap<string, string>): LookUp {
  const finders = new Map<string, QuoteFinder>();
  let left = MOST_LOOKED_THROUGH;
  return (source, quote) => {
    const text = texts.get(source);
    if (text === undefined) return { how: "no-text" };
    left -= text.length;
    if (left < 0) return { how: "too-much" };
    const finder = finders.get(source) ?? quoteFinder(text);
    finders.set(source, finder);
    return finder(quote);
  };
}

/** What is known of where a quote stands, as a clause, and what to do about it. */
export interface WhereItStands {
  readonly message: string;
  readonly mend: string;
}

/** Says where a quote stands in the text of its source, or which passage is nearest. */
export function whereItStands(source: string, found: LookedUp, text = ""): WhereItStands {
  switch (found.how) {
    case "no-text":
      return {
        message: `the text of "${source}" is not at hand to look its words up in`,
        mend: `keep the text (\`sayswho attach CASE ${source} FILE\`), or write start and end`,
      };
    case "too-much":
      return {
        message: "so many are to be looked up that its words were not",
        mend: "mend the others first, and check again",
      };
    case "exact":
      return {
        message: `its words stand once, in ${placeInWords(text, found.at)}`,
        mend: "`sayswho format CASE` fills that in",
      };
    case "even":
      return {
        message: `its words stand once, with other white space or quotation marks, in ${placeInWords(text, found.at)}: ${stretchInWords(text, found.at)}`,
        mend: "quote them as they stand there",
      };
    case "ambiguous": {
      const { count, places } = found;
      const more = count > places.length ? `, and ${count - places.length} more` : "";
      return {
        message: `its words stand ${count} times: ${places.map((place) => placeInWords(text, place)).join(", ")}${more}`,
        mend: "write start and end of the one that is meant, or a `prefix` or `suffix` that only it has",
      };
    }
    case "cut":
      return {
        message: `its words stand only inside a longer word, in ${placeInWords(text, found.at)}: ${stretchInWords(text, around(text, found.at))}`,
        mend: "quote whole words; or write start and end, if the part of the word is meant",
      };
    case "nowhere":
      return found.nearest === undefined
        ? {
            message: `its words do not stand in the text of "${source}", nor anything near them`,
            mend: "look whether it is the right source, and quote the words exactly as they stand",
          }
        : {
            message: `its words do not stand in the text of "${source}"; nearest is ${placeInWords(text, found.nearest)}: ${stretchInWords(text, found.nearest)}`,
            mend: "quote the words exactly as they stand",
          };
    default:
      return found satisfies never;
  }
}

const around = (text: string, { start, end }: { readonly start: number; readonly end: number }) => ({
  start: start - (/(?:[\p{L}\p{M}\p{N}]['’.,]?)*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0),
  end: end + (/^(?:['’.,]?[\p{L}\p{M}\p{N}])*/u.exec(text.slice(end, end + 40))?.[0].length ?? 0),
});
