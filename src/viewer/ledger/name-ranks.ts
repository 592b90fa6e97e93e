import type { ClaimTable } from "../../table/claim-table.ts";

/** For each entity, and each source, its place among all names of both in their order: either may be who first says a claim. */
export interface NameRanks {
  readonly entities: Float64Array;
  readonly sources: Float64Array;
}

/** In which order words stand. */
export const COLLATOR = new Intl.Collator("en", { numeric: true });
const remembered = new WeakMap<ClaimTable, NameRanks>();

/** Ranks the names of a case, once for a table: claims are then sorted by numbers, and names that are the same rank the same. */
export function nameRanks(table: ClaimTable): NameRanks {
  const known = remembered.get(table);
  if (known !== undefined) return known;

  const all = ranksOf([
    ...table.entities.map(({ name }) => name),
    ...table.sources.map(({ title, id }) => title ?? id),
  ]);
  const ranks = { entities: all.subarray(0, table.entities.length), sources: all.subarray(table.entities.length) };
  remembered.set(table, ranks);
  return ranks;
}

/** The place of each among some words in their order; what is the same has the same. */
export function ranksOf(names: readonly string[]): Float64Array {
  const ranks = new Float64Array(names.length);
  const order = [...names.keys()].sort((a, b) => COLLATOR.compare(names[a] ?? "", names[b] ?? ""));
  for (const [place, position] of order.entries()) {
    const before = order[place - 1];
    const isSame = before !== undefined && COLLATOR.compare(names[before] ?? "", names[position] ?? "") === 0;
    ranks[position] = isSame ? (ranks[before] ?? 0) : place;
  }
  return ranks;
}
