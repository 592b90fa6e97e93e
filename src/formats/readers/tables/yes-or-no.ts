import { evenWord } from "./known-word.ts";

const YES = new Set([
  "true",
  "yes",
  "y",
  "1",
  "x",
  "wahr",
  "ja",
  "vrai",
  "oui",
  "verdadero",
  "si",
  "vero",
  "prawda",
  "tak",
  "истина",
  "да",
]);
const NO = new Set(["false", "no", "n", "0", "falsch", "nein", "faux", "non", "falso", "falsz", "nie", "ложь", "нет"]);

/** What a cell of yes and no says, as people type it and as spreadsheets write their own TRUE and FALSE; undefined where it is neither. */
export function yesOrNo(words: string): boolean | undefined {
  const even = evenWord(words);
  if (YES.has(even)) return true;
  return NO.has(even) ? false : undefined;
}

/** What spreadsheets show in the place of a value that they could not work out. */
const ERROR_VALUE =
  /^#(N\/A|N\/D|NV|NAME\?|REF!|BEZUG!|VALUE!|WERT!|DIV\/0!|NULL!|NUM!|ZAHL!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA)$/i;

/** What every one of them has, and hardly any other cell. */
export const SIGN_OF_ERRORS = "#";

/** Whether a cell holds a spreadsheet's error instead of a value; it is asked of every cell. */
export const isErrorValue = (words: string): boolean =>
  words.includes(SIGN_OF_ERRORS) && ERROR_VALUE.test(words.trim());
