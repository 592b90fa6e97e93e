import type { Source } from "../model/source.ts";

/** A work as people cite it: its title (in brackets where the coders supplied it) or, lacking one, its genre and id; then when it was published. */
export function sourceInWords({ title, genre, id, published }: Source): string {
  const name =
    title === undefined ? `${genre === "unknown" ? "work" : genre} ${id}` : `${titleInWords(title)} (${genre})`;
  return published === undefined ? name : `${name}, ${published}`;
}

const titleInWords = (title: string): string => (/^\[.*\]$/s.test(title) ? title : `“${title}”`);
