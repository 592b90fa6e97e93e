import type { Source } from "../model/source.ts";
import type { ClaimTable } from "../table/claim-table.ts";

/** A work as people cite it: its title (in brackets where the coders supplied it) or, lacking one, its genre and id; then when it was published. */
export function sourceInWords(source: Source): string {
  const { title, genre, published } = source;
  const name = title === undefined ? workName(source) : `${workName(source)} (${genre})`;
  return published === undefined ? name : `${name}, ${published}`;
}

/** A work by its title and who published it: “Title” (The Quayside Bell). */
export function workInWords(source: Source, table: ClaimTable): string {
  const { publisher } = source;
  const outlet = publisher && table.entities[table.entityIndex(publisher) ?? -1]?.name;
  return outlet === undefined ? workName(source) : `${workName(source)} (${outlet})`;
}

const workName = ({ title, genre, id }: Source): string =>
  title === undefined ? `${genre === "unknown" ? "work" : genre} ${id}` : titleInWords(title);

const titleInWords = (title: string): string => (/^\[.*\]$/s.test(title) ? title : `“${title}”`);
