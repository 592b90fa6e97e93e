const MARKS = /\p{M}/gu;

// Letters that no decomposition takes apart, though people type them plain, and letters that keyboards exchange: Persian
// and Arabic kaf and yeh, the final sigma, the tatweel, which only lengthens a line.
const PLAIN: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ς: "σ",
  ک: "ك",
  ی: "ي",
  ى: "ي",
  ہ: "ه",
  ة: "ه",
  ـ: "",
};
const UNLIKE = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "g");

/** All that stands for an apostrophe, or for the ayn, hamza and geresh that are written like one. */
const APOSTROPHES = /['’‘‛`´′ʼʻʽʾʿˈꞌ＇׳״"“”]/g;

/** Whether a character is an apostrophe or one of its kin. */
export const isApostrophe = (character: string): boolean =>
  character !== "" && /^['’‘‛`´′ʼʻʽʾʿˈꞌ＇׳״]$/.test(character);

/** Invisible characters: joiners, direction marks, soft hyphens. */
const INVISIBLE = /\p{Cf}/gu;

/**
 * Words as they are compared, in search, in redaction and wherever names are: without case, accents and points, without
 * apostrophes and what is typed for them, letters that keyboards exchange made one, and spaces of every kind made even.
 */
export const foldWords = (words: string): string => (EVEN.test(words) ? words.toLowerCase() : foldAny(words));

/** Plain letters, digits and signs with single spaces between them: in most records there is nothing else to be made even. */
const EVEN = /^(?:[!#-&(-_a-~]+ )*[!#-&(-_a-~]*(?<! )$/;

const foldAny = (words: string): string =>
  words
    .normalize("NFKD")
    .replace(MARKS, "")
    // Hangul was taken apart with the accents.
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .toLowerCase()
    .replace(UNLIKE, (letter) => PLAIN[letter] ?? letter)
    .replace(APOSTROPHES, "")
    .replace(/\s+/g, " ")
    .trim();
