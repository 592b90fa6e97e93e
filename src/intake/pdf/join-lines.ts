import { betweenWords } from "../between-words.ts";

const LONGEST_WORD = 300;
const BROKEN_WORD = /([\p{L}\p{M}]+)[-\u2010]$/u;

/** Where the words of a document show how one is written: with its hyphen, or as one. */
export interface KnownWords {
  has(word: string): boolean;
}

/**
 * The words that a document has within its lines, in lower case, as far as they tell how a word broken at the end of a
 * line is written: the hyphenated ones, and the plain.
 */
export function knownWords(lines: Iterable<string>): KnownWords {
  const known = new Set<string>();
  for (const line of lines) {
    // The last word of a line may be half of one.
    for (const [word] of line.replace(/\S+$/, "").matchAll(/[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu)) {
      if (known.size >= MOST_KNOWN) return known;
      known.add(word.replaceAll("\u2010", "-").toLowerCase());
    }
  }
  return known;
}

const MOST_KNOWN = 500_000;

/**
 * Puts the next line behind what has been read. A word that was broken with a hyphen is made whole where a small letter
 * follows, but keeps its hyphen where the document writes it so elsewhere ("well-known") or a capital or a number follows.
 */
export function joinLines(before: string, next: string, known: KnownWords): string {
  const line = next.trimStart();
  const said = before.trimEnd();
  if (said === "" || line === "") return said + line;
  if (said.endsWith("\u00ad")) return said.slice(0, -1) + line;

  const end = said.slice(-LONGEST_WORD);
  const [, half] = BROKEN_WORD.exec(end) ?? [];
  if (half !== undefined) {
    const [rest = ""] = /^[\p{L}\p{M}]+/u.exec(line.slice(0, LONGEST_WORD)) ?? [];
    if (!/^[\p{Ll}\p{Lo}]/u.test(rest)) return /^[\p{L}\p{N}]/u.test(line) ? said + line : `${said} ${line}`;
    // "state-of-the-" is no broken word, but one of several.
    if (/-[\p{L}\p{M}]+[-\u2010]$/u.test(end)) return said + line;
    const hyphened = `${half}-${rest}`.toLowerCase();
    return known.has(hyphened) && !known.has(`${half}${rest}`.toLowerCase()) ? said + line : said.slice(0, -1) + line;
  }
  if (/\p{N}[-\u2010\u2013]$/u.test(end) && /^\p{N}/u.test(line)) return said + line;
  if (/\S\u2014$/.test(end) || /\bhttps?:\/\/\S*[/_=&?.-]$/.test(end)) return said + line;

  return said + betweenWords(said, line) + line;
}
