import type { Source } from "../model/source.ts";

/** A work as people cite it: its title or, lacking one, its genre and id; then when it was published. */
export function sourceInWords({ title, genre, id, published }: Source): string {
  const name = title === undefined ? `${genre === "unknown" ? "work" : genre} ${id}` : `“${title}” (${genre})`;
  return published === undefined ? name : `${name}, ${published}`;
}
