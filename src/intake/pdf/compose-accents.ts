/** An accent that stands by itself, and the one that sits on a letter. */
const ON_LETTER: Readonly<Record<string, string>> = {
  "`": "\u0300",
  "\u02cb": "\u0300",
  "\u00b4": "\u0301",
  "\u02ca": "\u0301",
  "^": "\u0302",
  "\u02c6": "\u0302",
  "~": "\u0303",
  "\u02dc": "\u0303",
  "\u00af": "\u0304",
  "\u02d8": "\u0306",
  "\u02d9": "\u0307",
  "\u00a8": "\u0308",
  "\u02da": "\u030a",
  "\u02dd": "\u030b",
  "\u02c7": "\u030c",
};
const BEFORE_LETTER =
  /([\u00b4\u02ca\u02cb\u02c6\u02dc\u00af\u02d8\u02d9\u00a8\u02da\u02dd\u02c7])\1?(?: (?=[\u0131\u0237]))?(\p{Script=Latin})/gu;
/** Signs that have a meaning of their own are accents only within a word. */
const WITHIN_WORD = /(?<=\p{L})([`^~])(\p{Script=Latin})/gu;
const CEDILLA = /([cCsStT])\u00b8/g;

/**
 * Puts accents on their letters. TeX's old fonts have them apart, one drawn over the other: "Jos´e" is José, and nobody
 * would find him.
 */
export function composeAccents(words: string): string {
  const sitting = (whole: string, accent: string, letter: string): string => {
    const base = { "\u0131": "i", "\u0237": "j" }[letter] ?? letter;
    const composed = `${base}${ON_LETTER[accent] ?? ""}`.normalize("NFC");
    return [...composed].length === 1 ? composed : whole;
  };
  return words
    .replace(BEFORE_LETTER, sitting)
    .replace(WITHIN_WORD, sitting)
    .replace(CEDILLA, (_, letter: string) => `${letter}\u0327`.normalize("NFC"));
}
