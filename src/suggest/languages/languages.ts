import type { Stretch } from "../text/text-units.ts";
import { ARABIC } from "./ar.ts";
import { ENGLISH } from "./en.ts";
import type { Language } from "./language.ts";
import { PLAIN } from "./plain.ts";

/** The languages that there are words for; of two in one script the first is taken where nobody says which it is. */
export const LANGUAGES: readonly Language[] = [ENGLISH, ARABIC];

const BY_SCRIPT = LANGUAGES.map((language) => ({
  language,
  letters: new RegExp(`\\p{Script=${language.script}}`, "gu"),
}));

/** So much of a passage tells its script. */
const ENOUGH = 200;

/**
 * The language of a passage: of those in its script the one that its source is said to be in. A text that is said to be in
 * another, for which there are no words, gets no offers from those of English.
 *
 * @param declared the source's BCP 47 code, where it has one
 */
export function languageAt(text: string, { start, end }: Stretch, declared?: string): Language {
  const words = text.slice(start, Math.min(end, start + ENOUGH));
  const counted = BY_SCRIPT.map(({ language, letters }) => ({ language, count: words.match(letters)?.length ?? 0 }));
  const most = Math.max(...counted.map(({ count }) => count));
  const fitting = most === 0 ? [] : counted.filter(({ count }) => count === most).map(({ language }) => language);
  const [base = ""] = (declared ?? "").toLowerCase().split("-");
  const known = LANGUAGES.find(({ code }) => code === base);
  // What is quoted in another script is in another language than its source.
  const isSilent = base === "" || base === "und" || (known !== undefined && !fitting.includes(known));
  return (isSilent ? fitting[0] : fitting.find((one) => one === known)) ?? PLAIN;
}
