/** What stands for another character only in how it is drawn, or is not seen at all. */
const REPLACED: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/\r\n?|[\u2028\u2029\u0085]/g, "\n"],
  // Spaces that differ in width or in whether a line may break there.
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " "],
  // Soft hyphens, zero width spaces, marks and overrides of direction. Joiners stay: Persian and Hindi are spelt with them.
  [/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, ""],
  [/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]/g, ""],
];

/** Latin ligatures, and the shapes that Arabic and Hebrew letters take beside each other, as old files store them. */
const DRAWN_FORMS = /[\ufb00-\ufdc7\ufdf0-\ufdfc\ufe70-\ufefc]/g;

/**
 * Words as somebody would type them to find them: ligatures as letters, accents composed, all spaces alike, nothing
 * unseen, well-formed Unicode. Everything that is extracted goes through it, so that a quotation typed by hand is found.
 */
export function asSearchable(words: string): string {
  const plain = REPLACED.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), words);
  return plain
    .replace(DRAWN_FORMS, (form) => form.normalize("NFKC"))
    .toWellFormed()
    .normalize("NFC");
}

/** The same on one line, with single spaces: for names, titles and labels. */
export const asOneLine = (words: string): string => asSearchable(words).replace(/\s+/g, " ").trim();
