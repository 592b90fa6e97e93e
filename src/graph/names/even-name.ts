import { isApostrophe } from "./fold-words.ts";

/** Letters that keyboards exchange and that look the same where they stand. */
const EXCHANGED: Readonly<Record<string, string>> = {
  ک: "ك",
  ی: "ي",
  ى: "ي",
  ہ: "ه",
  ـ: "",
  ς: "σ",
  "‐": "-",
  "‑": "-",
};
const UNLIKE = new RegExp(`[${Object.keys(EXCHANGED).join("")}]`, "g");
const APOSTROPHE_OR_NOT = /[^\p{Ll}\p{Lu}\p{Lo}\p{N}\s]/gu;

/** What cannot be seen, tatweel and joiners among them. */
const INVISIBLE = /\p{Cf}/gu;

/**
 * A name as the eye sees it: composed and decomposed letters, blanks of every kind, what cannot be seen, apostrophes and
 * the letters that keyboards exchange are the same. Case and accents stay, since they tell people apart.
 */
export const evenName = (name: string): string =>
  name
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(UNLIKE, (letter) => EXCHANGED[letter] ?? letter)
    .replace(APOSTROPHE_OR_NOT, (sign) => (isApostrophe(sign) ? "'" : sign))
    .replace(/\s+/g, " ")
    .trim();

/** A name as it is kept: as it stands, but for its blanks. */
export const trimmedName = (name: string): string => name.replace(/\s+/g, " ").trim();
