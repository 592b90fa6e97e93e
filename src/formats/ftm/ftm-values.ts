import type { Altered } from "../loss/kept.ts";

// The lengths that followthemoney refuses to go beyond (its types' `max_length`, in code points; ours are code units, which are never fewer).
const MOST: Readonly<Record<string, number>> = {
  name: 384,
  alias: 384,
  full: 250,
  title: 1024,
  author: 1024,
  publisher: 1024,
  role: 1024,
  relationship: 1024,
  sourceUrl: 4096,
};
const MOST_TEXT = 65_000;

/** Of a name that is too long the beginning stands; the first name is in the notes as well, the others are not. */
export const LONG_ALIASES: Altered = {
  what: "other names longer than FollowTheMoney takes (their beginning is written)",
  where: new RegExp(`^[^]{${MOST.alias},}.`, "s"),
  beneath: ["entity.names[].text"],
};

const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
const [BLANK, DELETE] = [0x20, 0x7f];
/** Most words begin with what is visible in the alphabet of all computers, and need not be looked through. */
const isVisible = (words: string): boolean => {
  const first = words.charCodeAt(0);
  return (first > BLANK && first < DELETE) || VISIBLE.test(words);
};

/** Words that stand alone in a property; elsewhere something visible stands beside them. */
export const INVISIBLE_WORDS: Altered = {
  what: "words without a visible character (FollowTheMoney takes none)",
  where: /^[^\p{L}\p{N}\p{P}\p{S}]*$/u,
  beneath: ["entity.name", "entity.names[].text", "entity.description", "source.title"],
};

/** Properties of free text, of which a long one is cut into several values. */
const TEXTS = new Set(["summary", "description", "notes", "purpose"]);

/**
 * The values of a property as followthemoney accepts them: none without a visible character, none too long. Lines of
 * free text become one value, or several where they are long; of a name that is too long the beginning stands, and
 * an address that is too long is left out, since its beginning would lead elsewhere.
 */
export function ftmValues(property: string, values: readonly (string | undefined)[]): readonly string[] {
  const visible: string[] = [];
  for (const value of values) if (value !== undefined && isVisible(value)) visible.push(value);
  if (visible.length === 0) return visible;
  const most = MOST[property] ?? MOST_TEXT;
  if (property === "sourceUrl") return visible.filter((value) => value.length <= most);
  if (!TEXTS.has(property)) {
    const values = visible.map((value) => beginning(value, most));
    return values.length === 1 ? values : [...new Set(values)];
  }

  const text = visible.join("\n");
  if (text.length <= MOST_TEXT) return [text];
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const piece = cut(text, from, MOST_TEXT);
    pieces.push(piece);
    from += piece.length;
  }
  return pieces;
}

/** The value where its property can't hold it whole, for a field of free text that can; else undefined. */
export const cutShort = (property: string, value: string | undefined): string | undefined =>
  value !== undefined && value.length > (MOST[property] ?? MOST_TEXT) ? value : undefined;

const beginning = (text: string, most: number): string => (text.length <= most ? text : `${cut(text, 0, most - 1)}…`);

/** At most so many code units from there, no character cut in half. */
function cut(text: string, from: number, most: number): string {
  const piece = text.slice(from, from + most);
  return /[\ud800-\udbff]$/.test(piece) && from + most < text.length ? piece.slice(0, -1) : piece;
}
