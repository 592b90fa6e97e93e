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

/** A work with those that it came out of, and how: “Title” (The Bell), out of “Title” (The Wire), by republication. */
export function derivedWorkInWords(source: Source, table: ClaimTable): string {
  const origins = source.derivesFrom.map(({ source: id, how }) => {
    const origin = table.sources[table.sourceIndex(id) ?? -1];
    return `${origin === undefined ? `work ${id}` : workInWords(origin, table)}, by ${how}`;
  });
  return origins.length === 0
    ? workInWords(source, table)
    : `${workInWords(source, table)}, out of ${origins.join(" and ")}`;
}

const workName = ({ title, genre, id }: Source): string =>
  title === undefined ? `${genre === "unknown" ? "work" : genre} ${id}` : titleInWords(title);

const titleInWords = (title: string): string => (/^\[.*\]$/s.test(title) ? title : `“${title}”`);
